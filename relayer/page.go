package relayer

import (
	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/config"
)

// pageLines are the chains as the status page names them, whether they can be opened or not.
func pageLines(settings config.Config) []admin.Line {
	lines := make([]admin.Line, len(settings.Chains))
	for i, c := range settings.Chains {
		lines[i] = admin.Line{ChainID: c.ID, Name: c.DisplayName(), Window: c.Settle.MaxFlight}
		for _, sender := range c.Senders {
			lines[i].Senders = append(lines[i].Senders, sender.Address)
		}
	}
	return lines
}
