package dealing

import "embed"

//go:embed *.go
var sources embed.FS
