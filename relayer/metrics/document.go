package metrics

import (
	"fmt"
	"io"
	"strings"
)

const preface = `# Metrics

What a relayer counts and measures, at ` + "`/metrics`" + ` of its HTTP server. Generated from ` + "`relayer/metrics`" + `; ` + "`veritee metrics`" + ` prints it.

Base units, counters end in ` + "`_total`" + `, and no label has a value per request, transaction or account. ` + "`chain`" + ` is the chain's id or its
configured name, ` + "`node`" + ` and ` + "`worker`" + ` the configured names, ` + "`sender`" + ` an address. Nothing random is ever in a metric.

| name | type | labels | what it says |
|---|---|---|---|
`

// Document writes docs/metrics.md.
func Document(w io.Writer) error {
	var b strings.Builder
	b.WriteString(preface)
	for _, m := range Declarations() {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", m.Name, m.Type, strings.Join(m.Labels, ", "), strings.ReplaceAll(m.Help, "|", "\\|"))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
