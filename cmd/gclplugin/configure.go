package gclplugin

import (
	"strconv"

	"github.com/golangci/plugin-module-register/register"

	"github.com/ratevet/ratevet/passes/settings"
)

// configure sets the flags of the suite from the settings of the plugin. What
// they do not mention stays as it is. An unknown key is an error.
func configure(conf any) error {
	s, err := register.DecodeSettings[struct {
		Checks    *string `json:"checks"`
		Tests     *bool   `json:"tests"`
		Generated *bool   `json:"generated"`
	}](conf)
	if err != nil {
		return err
	}
	flags := &settings.Analyzer.Flags
	if s.Checks != nil {
		if err := flags.Set("checks", *s.Checks); err != nil {
			return err
		}
	}
	for name, value := range map[string]*bool{"tests": s.Tests, "generated": s.Generated} {
		if value != nil {
			if err := flags.Set(name, strconv.FormatBool(*value)); err != nil {
				return err
			}
		}
	}
	return nil
}
