package ratls

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/veritee/veritee/protocol/typed"
)

const (
	// certificateLife is by the chain's clock, in both directions from the block's: what ends a certificate is the age of its block.
	certificateLife = 24 * time.Hour

	// lookInterval is how long a certificate is shown without a look at the chain.
	lookInterval = 10 * time.Second
)

// own is the certificate that this side shows.
type own struct {
	busy chan struct{} // holds one element while a certificate is looked after; made by the first who comes
	once sync.Once

	mu      sync.Mutex
	current *tls.Certificate
	block   typed.Channel // what current says
	looked  time.Time
	renewed int // how often one was made
}

// get is the current certificate, and whether the chain was looked at lately.
func (o *own) get() (current *tls.Certificate, fresh bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.current, o.current != nil && time.Since(o.looked) < lookInterval
}

func (o *own) set(current *tls.Certificate, says typed.Channel) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.current, o.block, o.looked = current, says, time.Now()
	o.renewed++
}

// certificate is what is shown in a handshake. One that nears its end is renewed while it is still shown.
func (c *Config) certificate(ctx context.Context) (*tls.Certificate, error) {
	if err := c.ready(); err != nil {
		return nil, err
	}
	current, fresh := c.own.get()
	if fresh {
		return current, nil
	}

	o := &c.own
	o.once.Do(func() { o.busy = make(chan struct{}, 1) })
	ctx, cancel := c.within(ctx)
	defer cancel()
	select {
	case o.busy <- struct{}{}:
	default:
		if current != nil {
			return current, nil // somebody looks after it
		}
		select {
		case o.busy <- struct{}{}:
		case <-ctx.Done():
			return nil, fmt.Errorf("own certificate: %w", context.Cause(ctx))
		}
	}

	// Whoever had it before us may have done the work.
	if current, fresh = o.get(); fresh {
		<-o.busy
		return current, nil
	}
	state := c.look(ctx)
	switch {
	case state == good || (state == unknown && current != nil):
		<-o.busy
		return current, nil
	case state == nearing:
		go func() {
			defer func() { <-o.busy }()
			ctx, cancel := c.within(context.WithoutCancel(ctx))
			defer cancel()
			if _, err := c.renew(ctx); err != nil {
				c.logger().Warn("own evidence couldn't be renewed; the old one serves until its block is too old", "error", err.Error())
			}
		}()
		return current, nil
	}
	defer func() { <-o.busy }()
	fresher, err := c.renew(ctx)
	if err != nil && state == late {
		c.logger().Warn("own evidence couldn't be renewed; the old one serves until its block is too old", "error", err.Error())
		return current, nil
	}
	return fresher, err
}

// What is to be thought of the own certificate.
const (
	none    = iota // there isn't one, or peers would refuse it
	unknown        // the chain can't be seen
	late           // it serves, and not for long
	nearing        // it serves, and should be renewed
	good
)

// look asks the chain how old the own certificate is, and whether its block is still there.
func (c *Config) look(ctx context.Context) int {
	o := &c.own
	o.mu.Lock()
	current, says := o.current, o.block
	o.mu.Unlock()
	if current == nil {
		return none
	}
	block, err := c.Heads.Block(ctx, says.BlockNumber, 0)
	if err != nil {
		return unknown
	}

	o.mu.Lock()
	o.looked = time.Now()
	o.mu.Unlock()
	switch age := block.Head - min(block.Head, says.BlockNumber); {
	case block.Hash != says.BlockHash || age > c.maxAge() || !within(current.Leaf, block.Time):
		return none
	case age > c.maxAge()*2/3:
		return late
	case age > c.maxAge()/3:
		return nearing
	}
	return good
}

// renew makes a certificate with a key of its own.
func (c *Config) renew(ctx context.Context) (*tls.Certificate, error) {
	certificate, says, err := c.make(ctx)
	if err != nil {
		return nil, fmt.Errorf("own certificate: %w", err)
	}
	c.own.set(certificate, *says)
	c.logger().Info("speaks to peers with new evidence", "instance", says.Instance.Hex(), "block", says.BlockNumber, "bytes", len(certificate.Certificate[0]))
	return certificate, nil
}

func (c *Config) make(ctx context.Context) (*tls.Certificate, *typed.Channel, error) {
	head := c.Heads.Head(ctx)
	if head.Number == 0 {
		return nil, nil, errors.New("too few endpoints show the chain; see their state in the worker's health")
	}
	block, err := c.Heads.Block(ctx, head.Number-min(head.Number, c.depth()), 0)
	if err != nil {
		return nil, nil, err
	}

	// The key, and who has it.
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	public, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return nil, nil, err
	}
	s := statement{channel: typed.Channel{
		ChainID: c.ChainID, Registry: c.Registry, App: c.App, Instance: c.Instance.Address(), Subject: sha256.Sum256(public),
		BlockNumber: block.Number, BlockHash: block.Hash,
	}}
	if s.signature, err = c.Instance.SignChannel(&s.channel); err != nil {
		return nil, nil, err
	}
	evidence, err := c.Evidence.Quote(ctx, s.channel.Commitment().ReportData())
	if err != nil {
		return nil, nil, err
	}
	s.quote = evidence.Quote
	certificate, err := issue(key, &s, time.Unix(int64(block.Time), 0))
	return certificate, &s.channel, err
}

// issue puts a statement into a certificate.
func issue(key *ecdsa.PrivateKey, s *statement, at time.Time) (*tls.Certificate, error) {
	extension, err := s.extension()
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber:    big.NewInt(1),
		Subject:         pkix.Name{CommonName: "veritee instance"},
		NotBefore:       at.Add(-certificateLife),
		NotAfter:        at.Add(certificateLife),
		KeyUsage:        x509.KeyUsageDigitalSignature,
		ExtKeyUsage:     []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		ExtraExtensions: []pkix.Extension{extension},
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	leaf, err := x509.ParseCertificate(raw)
	if err != nil {
		return nil, err
	}
	return &tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key, Leaf: leaf}, nil
}

// within says whether a certificate holds at a time of the chain's.
func within(certificate *x509.Certificate, at uint64) bool {
	now := time.Unix(int64(at), 0)
	return !now.Before(certificate.NotBefore) && !now.After(certificate.NotAfter)
}
