package admin

import (
	"bytes"
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"

	"github.com/veritee/veritee/docs"
)

// The page is three files as they stand: nothing is built, and nothing is fetched from elsewhere.
//
//go:embed page
var page embed.FS

const (
	// defaultRunbook is where warnings link to: our own copy, which is there when nothing else is.
	defaultRunbook = "/runbook"

	// pagePolicy lets the page load its own two files and ask its own server. What gets into the document by mistake can't run, load,
	// send or be framed, and no script can make markup of text.
	pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)

// pageRoutes are for people. All of it is read-only.
func (s *Server) pageRoutes(mux *http.ServeMux) {
	mux.HandleFunc("GET /v1/status", s.status)
	mux.HandleFunc("GET /v1/requests", s.search)
	mux.HandleFunc("GET /{$}", file("index.html", "text/html; charset=utf-8"))
	mux.HandleFunc("GET /page/style.css", file("style.css", "text/css; charset=utf-8"))
	mux.HandleFunc("GET /page/page.js", file("page.js", "text/javascript; charset=utf-8"))
	mux.HandleFunc("GET /docs/{name}", document)
	mux.HandleFunc("GET /runbook", func(w http.ResponseWriter, r *http.Request) {
		// Documents link to each other by name, so each has one place. A fragment survives this.
		http.Redirect(w, r, "/docs/runbook.md", http.StatusFound)
	})
}

func file(name, kind string) http.HandlerFunc {
	content, err := page.ReadFile("page/" + name)
	if err != nil {
		panic(err) // it is in this package
	}
	return func(w http.ResponseWriter, _ *http.Request) { show(w, kind, content) }
}

func show(w http.ResponseWriter, kind string, content []byte) {
	w.Header().Set("Content-Security-Policy", pagePolicy)
	w.Header().Set("Content-Type", kind)
	w.Write(content) // whoever went away needs no answer
}

// documents are rendered when they are first asked for.
var documents sync.Map // name to []byte

var frame = template.Must(template.ParseFS(page, "page/document.html"))

// document shows one of docs/ as HTML, each heading with the anchor that GitHub gives it. Raw HTML in a document isn't passed on.
func document(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if content, done := documents.Load(name); done {
		show(w, "text/html; charset=utf-8", content.([]byte))
		return
	}
	source, err := fs.ReadFile(docs.Files, name)
	if err != nil {
		refuse(w, http.StatusNotFound, "path", "there is no document of this name", "see "+strings.Join(documentNames(), ", "))
		return
	}
	content, err := render(name, source)
	if err != nil {
		refuse(w, http.StatusInternalServerError, "internal", "the document can't be shown", "read docs/"+name+" where the source is")
		return
	}
	documents.Store(name, content)
	show(w, "text/html; charset=utf-8", content)
}

func render(name string, source []byte) ([]byte, error) {
	markdown := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	var body, whole bytes.Buffer
	if err := markdown.Convert(source, &body); err != nil {
		return nil, err
	}
	title := name
	if first, _, _ := strings.Cut(string(source), "\n"); strings.HasPrefix(first, "# ") {
		title = first[2:]
	}
	err := frame.Execute(&whole, struct {
		Title string
		Body  template.HTML // goldmark's, which escapes what it isn't told to pass on
	}{title, template.HTML(body.String())})
	return whole.Bytes(), err
}

func documentNames() []string {
	entries, _ := fs.ReadDir(docs.Files, ".")
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = "/docs/" + e.Name()
	}
	return names
}
