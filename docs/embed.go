// Package docs is what operators read: the manual, the runbook, the table of metrics. It is in the relayer's binary, which shows it
// beside its warnings, so that it can be read where and when nothing else can be reached.
package docs

import "embed"

// Files are the documents, by name.
//
//go:embed *.md
var Files embed.FS
