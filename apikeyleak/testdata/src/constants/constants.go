// Package constants answers with constants of package helpers.
package constants

import (
	"fmt"
	"io"
	"net/http"

	"helpers"
)

func answer(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "signed with %s", helpers.SigningSecret)       // want `the secret SigningSecret is written to the answer`
	http.Error(w, helpers.SigningSecret, http.StatusUnauthorized) // want `the secret SigningSecret`
}

func others(w http.ResponseWriter, r *http.Request, out io.Writer) {
	fmt.Fprintf(w, "revision %s", helpers.Revision)
	fmt.Fprintf(w, "send %s, %s", helpers.SecretHeader, helpers.SecretHelp)
	fmt.Fprintf(w, "signed with a secret of %d characters", len(helpers.SigningSecret))
	fmt.Fprintln(out, helpers.SigningSecret)
	io.WriteString(w, "c0ffee-0ddba11-5ee")
}
