// Package peers is what key nodes of a committee say to one another: which block they go by, what they deal, what they have confirmed.
//
// It is HTTP/2 over mutually attested TLS (package ratls), so whoever is heard is an instance that the registry knows, running code that the
// committee's app allows, and whose address the connection proves.
//
//	POST /v1/seen                       48 bytes: number, hash, session; answered with the same of this node
//	POST /v1/packet?session=N           a packet of a session (package dealing)
//	GET  /v1/confirmation?session=N     keynodeapi.ConfirmationResponse
//	POST /v1/over                       52 bytes: session, generation, record, block; answered with a block at which that is over, as of seen
//
// What holds: connections and handshakes are limited for each address, connections and requests for each member, so one that is compromised takes
// nothing from the others (limit.go); lengths are bounded before anything is read; a request has its time; who isn't of the committee is refused before its
// request is looked at; what a peer says of others counts only with their signature, which is checked elsewhere.
package peers

import (
	"cmp"
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/veritee/veritee/enclave/keynode/dealing"
	"github.com/veritee/veritee/protocol/keynodeapi"
)

// Seen is what a node says of itself: the block that it has at the committee's depth, and the open session that it sees there.
type Seen struct {
	Number  uint64
	Hash    common.Hash
	Session uint64
}

const seenSize = 8 + common.HashLength + 8

func (s Seen) encode() []byte {
	out := binary.BigEndian.AppendUint64(make([]byte, 0, seenSize), s.Number)
	return binary.BigEndian.AppendUint64(append(out, s.Hash[:]...), s.Session)
}

func decodeSeen(data []byte) (Seen, error) {
	if len(data) != seenSize {
		return Seen{}, fmt.Errorf("%d bytes, want %d", len(data), seenSize)
	}
	return Seen{Number: binary.BigEndian.Uint64(data), Hash: common.Hash(data[8:40]), Session: binary.BigEndian.Uint64(data[40:])}, nil
}

// Ended asks whether what a session came to is of no use any more: it failed, another record began, or orders of its generation are over.
type Ended struct {
	Session    uint64
	Generation uint32
	Record     common.Hash
	At         uint64 // an older block says nothing of it
}

const endedSize = 8 + 4 + common.HashLength + 8

func (e Ended) encode() []byte {
	out := binary.BigEndian.AppendUint64(make([]byte, 0, endedSize), e.Session)
	out = append(binary.BigEndian.AppendUint32(out, e.Generation), e.Record[:]...)
	return binary.BigEndian.AppendUint64(out, e.At)
}

func decodeEnded(data []byte) (Ended, error) {
	if len(data) != endedSize {
		return Ended{}, fmt.Errorf("%d bytes, want %d", len(data), endedSize)
	}
	return Ended{
		Session: binary.BigEndian.Uint64(data), Generation: binary.BigEndian.Uint32(data[8:]), Record: common.Hash(data[12:44]), At: binary.BigEndian.Uint64(data[44:]),
	}, nil
}

// maxConfirmation bounds a confirmation: record, group key, 32 public shares, signature, instance.
const maxConfirmation = 16 << 10

// A Node is who hears peers.
type Node interface {
	// Knows says whether an instance is a peer now.
	Knows(peer common.Address) bool
	// Saw takes what a peer says of itself, and says the same of this node.
	Saw(from common.Address, s Seen) Seen
	// Heard takes a packet of a session.
	Heard(from common.Address, session uint64, packet []byte) error
	// Confirmed is what this node confirmed of a session; nil if nothing.
	Confirmed(session uint64) *keynodeapi.ConfirmationResponse
	// Over is a block at which this node's own endpoints show that something is over; false if they don't.
	Over(e Ended) (Seen, bool)
}

// Channel makes connections of which both sides are attested; *ratls.Config is one.
type Channel interface {
	Server() *tls.Config
	Client(peer common.Address) *tls.Config
	Recheck(ctx context.Context, state tls.ConnectionState) error
}

// Config is what both sides work with.
type Config struct {
	Channel Channel
	Peer    func(tls.ConnectionState) (common.Address, error) // who is at the other end
	Log     *slog.Logger

	// Recheck is how long a peer's standing is believed on a connection that stays; 0 is DefaultRecheck.
	Recheck time.Duration
}

// DefaultRecheck is what [Config] has if nothing is said.
const DefaultRecheck = 30 * time.Second

func (c *Config) recheckAfter() time.Duration { return cmp.Or(c.Recheck, DefaultRecheck) }

// Serve answers peers until the context ends.
func Serve(ctx context.Context, inner net.Listener, config Config, node Node) error {
	d := &door{config: config, node: node, limits: newLimits()}
	protocols := new(http.Protocols)
	protocols.SetHTTP2(true)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/seen", d.seen)
	mux.HandleFunc("POST /v1/packet", d.packet)
	mux.HandleFunc("GET /v1/confirmation", d.confirmation)
	mux.HandleFunc("POST /v1/over", d.over)
	server := &http.Server{
		Handler:           d.greet(mux),
		TLSConfig:         config.Channel.Server(),
		Protocols:         protocols,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      20 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    8 << 10,
		ErrorLog:          slog.NewLogLogger(config.Log.Handler(), slog.LevelDebug),
		HTTP2:             &http.HTTP2Config{MaxConcurrentStreams: maxStreams, MaxReceiveBufferPerConnection: 1 << 20, MaxReceiveBufferPerStream: 1 << 17},
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			return context.WithValue(ctx, connection{}, &checked{at: time.Now(), conn: counted(c)})
		},
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.ServeTLS(listener{inner, d.limits}, "", ""); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve peers: %w", err)
	}
	return nil
}

type door struct {
	config Config
	node   Node
	limits *limits
}

// connection is the key under which a connection's context says when its peer's standing was checked.
type connection struct{}

type sender struct{}

// greet finds out who asks.
func (d *door) greet(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil {
			http.Error(w, "attested TLS only", http.StatusForbidden)
			return
		}
		from, err := d.config.Peer(*r.TLS)
		if err == nil && !d.node.Knows(from) {
			err = errors.New("not a peer of this node now")
		}
		if err == nil {
			err = d.bounded(r, from)
		}
		if errors.Is(err, errMany) || errors.Is(err, errFast) {
			d.config.Log.Debug("peer asks too much", "peer", from, "error", err.Error())
			w.Header().Set("Connection", "close") // HTTP/2: the connection ends once its requests are answered
			http.Error(w, err.Error(), http.StatusTooManyRequests)
			return
		}
		if err == nil {
			err = d.recheck(r)
		}
		if err != nil {
			d.config.Log.Debug("peer refused", "peer", from, "error", err.Error())
			http.Error(w, "not a peer of this node now", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), sender{}, from)))
	})
}

// bounded counts connection and request for the member that they are of.
func (d *door) bounded(r *http.Request, from common.Address) error {
	if last, ok := r.Context().Value(connection{}).(*checked); ok && last.conn != nil {
		if err := d.limits.met(last.conn, from); err != nil {
			return err
		}
	}
	return d.limits.ask(from)
}

func (d *door) recheck(r *http.Request) error {
	last, ok := r.Context().Value(connection{}).(*checked)
	if !ok || !last.due(d.config.recheckAfter()) {
		return nil
	}
	if err := d.config.Channel.Recheck(r.Context(), *r.TLS); err != nil {
		return err
	}
	last.done()
	return nil
}

func (d *door) seen(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, seenSize+1))
	if err == nil {
		var s Seen
		if s, err = decodeSeen(body); err == nil {
			_, _ = w.Write(d.node.Saw(from(r), s).encode())
			return
		}
	}
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func (d *door) packet(w http.ResponseWriter, r *http.Request) {
	session, err := sessionOf(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, dealing.MaxPacket+1))
	if err != nil || len(body) == 0 || len(body) > dealing.MaxPacket {
		http.Error(w, "no packet, or one that is too long", http.StatusBadRequest)
		return
	}
	if err := d.node.Heard(from(r), session, body); err != nil {
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (d *door) confirmation(w http.ResponseWriter, r *http.Request) {
	session, err := sessionOf(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	confirmed := d.node.Confirmed(session)
	if confirmed == nil {
		http.Error(w, "nothing is confirmed", http.StatusNotFound)
		return
	}
	data, err := proto.Marshal(confirmed)
	if err != nil {
		http.Error(w, "it can't be written", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(data)
}

func (d *door) over(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, endedSize+1))
	if err == nil {
		var e Ended
		if e, err = decodeEnded(body); err == nil {
			if at, is := d.node.Over(e); is {
				_, _ = w.Write(at.encode())
			} else {
				http.Error(w, "it isn't over here", http.StatusNotFound)
			}
			return
		}
	}
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func from(r *http.Request) common.Address { return r.Context().Value(sender{}).(common.Address) }

func sessionOf(r *http.Request) (uint64, error) {
	session, err := strconv.ParseUint(r.URL.Query().Get("session"), 10, 64)
	if err != nil || session == 0 {
		return 0, errors.New("no session is named")
	}
	return session, nil
}
