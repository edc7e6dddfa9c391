// Package sqltap stands between a client and a Postgres on a Unix socket and counts what the client says: which statements it
// executes, by sqlc's names for them, and how many times it waits for the server. It changes nothing, and it reads one direction of
// the protocol only. It is for tests and figures: what the server itself counts has neither names nor round trips.
package sqltap

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// A Tap counts. Safe for concurrent use.
type Tap struct {
	dsn      string
	upstream string
	folder   string
	listener net.Listener
	running  sync.WaitGroup

	mu     sync.Mutex // guards what follows
	conns  map[net.Conn]bool
	closed bool
	counts Counts
}

// Counts are what was said.
type Counts struct {
	Statements map[string]int // executed, by name; what has none goes by its first word, such as begin
	Trips      int            // times that the client waits for an answer
}

// Total is the number of statements, but for some.
func (c Counts) Total(but ...string) int {
	total := 0
	for _, n := range c.Statements {
		total += n
	}
	for _, name := range but {
		total -= c.Statements[name]
	}
	return total
}

// Since is what was said after an earlier count.
func (c Counts) Since(earlier Counts) Counts {
	since := Counts{Statements: make(map[string]int), Trips: c.Trips - earlier.Trips}
	for name, n := range c.Statements {
		if n -= earlier.Statements[name]; n != 0 {
			since.Statements[name] = n
		}
	}
	return since
}

// Listen makes a tap before the database that a DSN names; the DSN is a URL whose host is a socket's folder, as package postgres
// gives it.
func Listen(dsn string) (*Tap, error) {
	address, err := url.Parse(dsn)
	if err != nil {
		return nil, fmt.Errorf("tap: %w", err)
	}
	values := address.Query()
	socket := values.Get("host")
	if !filepath.IsAbs(socket) {
		return nil, fmt.Errorf("tap: %q is no folder of a socket", socket)
	}
	port := values.Get("port")
	if port == "" {
		port = "5432"
	}

	// A socket's path must be short.
	folder, err := os.MkdirTemp("", "tap")
	if err != nil {
		return nil, fmt.Errorf("tap: %w", err)
	}
	name := ".s.PGSQL." + port
	listener, err := net.Listen("unix", filepath.Join(folder, name))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("tap: %w", err), os.RemoveAll(folder))
	}
	values.Set("host", folder)
	address.RawQuery = values.Encode()

	t := &Tap{
		dsn: address.String(), upstream: filepath.Join(socket, name), folder: folder, listener: listener,
		conns: make(map[net.Conn]bool), counts: Counts{Statements: make(map[string]int)},
	}
	t.running.Go(t.accept)
	return t, nil
}

// DSN is the database behind the tap.
func (t *Tap) DSN() string { return t.dsn }

// Counts are those so far.
func (t *Tap) Counts() Counts {
	t.mu.Lock()
	defer t.mu.Unlock()
	return Counts{Statements: maps.Clone(t.counts.Statements), Trips: t.counts.Trips}
}

// Close ends all connections through the tap.
func (t *Tap) Close() error {
	err := t.listener.Close()
	t.mu.Lock()
	t.closed = true
	for conn := range t.conns {
		conn.Close()
	}
	t.mu.Unlock()
	t.running.Wait()
	return errors.Join(err, os.RemoveAll(t.folder))
}

func (t *Tap) accept() {
	for {
		conn, err := t.listener.Accept()
		if err != nil {
			return
		}
		t.running.Go(func() { t.serve(conn) })
	}
}

// keep remembers a connection so that Close reaches it.
func (t *Tap) keep(conn net.Conn) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.conns[conn] = true
	return !t.closed
}

func (t *Tap) drop(conn net.Conn) {
	conn.Close()
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.conns, conn)
}

func (t *Tap) serve(client net.Conn) {
	defer t.drop(client)
	server, err := net.Dial("unix", t.upstream)
	if err != nil {
		return
	}
	defer t.drop(server)
	if !t.keep(client) || !t.keep(server) {
		return
	}

	t.running.Go(func() {
		_, _ = io.Copy(client, server)
		client.Close() // who reads from it below has nobody to tell it to any more
	})
	_ = t.listen(bufio.NewReader(client), server)
}

// listen passes on what the client says, and counts it.
func (t *Tap) listen(client *bufio.Reader, server io.Writer) error {
	// The first message has no type. On a Unix socket nobody asks for encryption before it.
	if _, err := pass(client, server, 0); err != nil {
		return err
	}
	statements, portals := make(map[string]string), make(map[string]string)
	for {
		kind, err := client.ReadByte()
		if err != nil {
			return err
		}
		body, err := pass(client, server, kind)
		if err != nil {
			return err
		}
		switch kind {
		case 'P': // parse: name, text
			name, rest := text(body)
			query, _ := text(rest)
			statements[name] = nameOf(query)
		case 'B': // bind: portal, statement
			portal, rest := text(body)
			name, _ := text(rest)
			portals[portal] = statements[name]
		case 'E': // execute: portal
			portal, _ := text(body)
			t.count(portals[portal], 0)
		case 'Q': // a query of its own
			query, _ := text(body)
			t.count(nameOf(query), 1)
		case 'S': // sync
			t.count("", 1)
		}
	}
}

// pass reads a message's length and body, and hands both on behind its type; 0 is the first message's, which isn't there.
func pass(from *bufio.Reader, to io.Writer, kind byte) ([]byte, error) {
	head := make([]byte, 5)
	head[0] = kind
	if _, err := io.ReadFull(from, head[1:]); err != nil {
		return nil, err
	}
	const most = 1 << 30
	length := binary.BigEndian.Uint32(head[1:])
	if length < 4 || length > most {
		return nil, fmt.Errorf("a message of %d bytes", length)
	}
	message := append(head, make([]byte, length-4)...)
	if _, err := io.ReadFull(from, message[5:]); err != nil {
		return nil, err
	}
	sent := message
	if kind == 0 {
		sent = message[1:]
	}
	_, err := to.Write(sent)
	return message[5:], err
}

func (t *Tap) count(name string, trips int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if name != "" {
		t.counts.Statements[name]++
	}
	t.counts.Trips += trips
}

// text is a string that ends with a zero, and what comes after it.
func text(body []byte) (string, []byte) {
	before, after, _ := bytes.Cut(body, []byte{0})
	return string(before), after
}

// nameOf is what sqlc calls a query, or its first word.
func nameOf(query string) string {
	query = strings.TrimSpace(query)
	if named, ok := strings.CutPrefix(query, "-- name: "); ok {
		query = named
	}
	fields := strings.Fields(query)
	if len(fields) == 0 {
		return "nothing"
	}
	return strings.TrimRight(fields[0], ";")
}
