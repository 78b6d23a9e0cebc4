// Package gclplugin is the module plugin of ratevet for golangci-lint, which
// imports it for its init function. See docs/golangci-lint.md.
package gclplugin

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet"
)

func init() { register.Plugin("ratevet", newPlugin) }

// A plugin is the suite under the settings of golangci-lint's configuration. It
// reads nothing else, for golangci-lint, which caches what it finds, would not know.
type plugin struct{}

func newPlugin(conf any) (register.LinterPlugin, error) {
	if err := configure(conf); err != nil {
		return nil, err
	}
	return plugin{}, nil
}

func (plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{combine(ratevet.Suite)}, nil
}

func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
