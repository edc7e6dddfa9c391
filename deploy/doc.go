// Package deploy is what an operator runs the relayer with: alerts and their tests (prometheus), the dashboard (grafana), units
// (systemd), images (docker) and everything together (compose.yml); and what puts a worker where its code is measured (dstack, gramine).
// It has no code of its own.
//
// Its tests hold them to each other and to the program: an alert, a warning's name and a heading of docs/runbook.md go together; a query
// asks only for metrics and labels that exist; a command that the runbook names exists with its flags; each alert has been seen to
// fire and to be silent. What other programs read is read by those programs where they can be had: promtool, systemd-analyze, a parser
// of compose files and one of Dockerfiles (`make lint`).
package deploy
