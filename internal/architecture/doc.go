// Package architecture holds the rules that no compiler knows, as tests: which package may reach which, and what a file of
// this repository may not contain. It has no code of its own.
package architecture
