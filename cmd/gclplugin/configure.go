package gclplugin

import (
	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/passes/settings"
)

// configure settles what the settings of the plugin say. They have the schema of
// the configuration file, which is not read.
func configure(conf any) error {
	c, err := config.Decode(conf)
	if err != nil {
		return err
	}
	_, err = settings.Configure(c)
	return err
}
