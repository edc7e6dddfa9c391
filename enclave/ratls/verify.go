package ratls

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

// ErrPeer is matched by every refusal of a peer.
var ErrPeer = errors.New("peer is refused")

// A Standing is what the registry says of an instance.
type Standing struct {
	Live        bool        // it may act for the app now
	Slot        uint8       // that of the app's measurements under which it was admitted; 0: on governance's word alone
	Measurement common.Hash // the app's at that slot
	Platform    [20]byte    // the first bytes of its platform's id
	TEE         uint8
}

// Peer is the instance at the other end of a connection that was made under [Config.Server] or [Config.Client]; of any other
// connection it says only who has vouched for the key.
func Peer(state tls.ConnectionState) (common.Address, error) {
	if len(state.PeerCertificates) != 1 {
		return common.Address{}, fmt.Errorf("%w: %d certificates, one was wanted", ErrPeer, len(state.PeerCertificates))
	}
	s, err := read(state.PeerCertificates[0])
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrPeer, err)
	}
	return s.channel.Instance, nil
}

// Recheck asks again whether we speak with the peer of a connection: it may have been removed since. Its evidence isn't judged again.
func (c *Config) Recheck(ctx context.Context, state tls.ConnectionState) error {
	peer, err := Peer(state)
	if err != nil {
		return err
	}
	if err := c.ready(); err != nil {
		return err
	}
	ctx, cancel := c.within(ctx)
	defer cancel()
	if err := c.member(ctx, peer); err != nil {
		return fmt.Errorf("%w: instance %s: %w", ErrPeer, peer, err)
	}
	standing, err := c.Standing(ctx, peer)
	if err == nil {
		err = standing.acts(c.ChainID)
	}
	if err != nil {
		return fmt.Errorf("%w: instance %s: %w", ErrPeer, peer, err)
	}
	return nil
}

// meet judges the other side of a handshake. TLS has it prove that it has the certificate's key, before or after.
func (c *Config) meet(state tls.ConnectionState, dialled *common.Address) error {
	if err := c.ready(); err != nil {
		return err
	}
	ctx, cancel := c.within(context.Background()) // crypto/tls gives none here
	defer cancel()

	s, err := c.greet(ctx, state, dialled)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPeer, err)
	}
	err = c.seen.once(sha256.Sum256(state.PeerCertificates[0].Raw), func() error {
		at, err := c.block(ctx, s)
		if err != nil {
			return err
		}
		if !within(state.PeerCertificates[0], at.Time) {
			return errors.New("its certificate isn't of now, by the chain's clock")
		}
		return c.judge(ctx, s, at)
	})
	if err != nil {
		// It is, or was, one of ours: somebody wants to know.
		c.logger().Warn("a peer is refused", "peer", s.channel.Instance.Hex(), "error", err.Error())
		return fmt.Errorf("%w: instance %s: %w", ErrPeer, s.channel.Instance, err)
	}
	return nil
}

// greet checks everything that needs nobody else.
func (c *Config) greet(ctx context.Context, state tls.ConnectionState, dialled *common.Address) (*statement, error) {
	switch {
	case state.Version != tls.VersionTLS13:
		return nil, fmt.Errorf("it speaks %s, not TLS 1.3", tls.VersionName(state.Version))
	case state.DidResume:
		return nil, errors.New("it resumes a session; every connection needs evidence of its own")
	case state.NegotiatedProtocol != protocol:
		return nil, fmt.Errorf("it speaks %.20q, not HTTP/2", state.NegotiatedProtocol)
	case len(state.PeerCertificates) != 1:
		return nil, fmt.Errorf("it shows %d certificates, one was wanted", len(state.PeerCertificates))
	}
	s, err := read(state.PeerCertificates[0])
	if err != nil {
		return nil, err
	}

	is := &s.channel
	switch {
	case is.ChainID != c.ChainID:
		return nil, fmt.Errorf("its evidence is for chain %d, not %d", is.ChainID, c.ChainID)
	case is.Registry != c.Registry:
		return nil, fmt.Errorf("its evidence is for registry %s, not %s", is.Registry, c.Registry)
	case is.App != c.App:
		return nil, fmt.Errorf("its evidence is for app %s, not %s", is.App, c.App)
	case is.Instance == c.Instance.Address():
		return nil, errors.New("it is ourselves")
	case dialled != nil && is.Instance != *dialled:
		return nil, fmt.Errorf("it is instance %s, and %s was dialled", is.Instance, *dialled)
	}
	if err := c.member(ctx, is.Instance); err != nil {
		return nil, fmt.Errorf("instance %s: %w", is.Instance, err)
	}
	return s, nil
}

func (c *Config) member(ctx context.Context, peer common.Address) error {
	if c.Members == nil {
		return nil
	}
	return c.Members(ctx, peer)
}

// block is the one that the evidence names, as our endpoints have it.
func (c *Config) block(ctx context.Context, s *statement) (headers.Block, error) {
	named := s.channel.BlockNumber
	block, err := c.Heads.Block(ctx, named, 0)
	switch {
	case err != nil:
		return block, fmt.Errorf("block %d, which its evidence names: %w", named, err)
	case block.Hash != s.channel.BlockHash:
		return block, fmt.Errorf("its evidence names block %d with hash %s; here it is %s", named, s.channel.BlockHash, block.Hash)
	case block.Head > named+c.maxAge():
		return block, fmt.Errorf("its evidence is %d blocks old, at most %d are accepted", block.Head-named, c.maxAge())
	}
	return block, nil
}

// judge decides about the quote, and whether it shows what the registry knows.
func (c *Config) judge(ctx context.Context, s *statement, at headers.Block) error {
	quote, err := dcap.ParseQuote(s.quote)
	if err != nil {
		return err
	}
	data, want := quote.ReportData(), s.channel.Commitment().ReportData()
	if subtle.ConstantTimeCompare(data[:], want[:]) != 1 {
		if use, ok := typed.UseOf(data); ok && use != typed.ForChannel {
			return fmt.Errorf("its quote is for a %s, not for a channel", use)
		}
		return errors.New("its quote commits to something else than its certificate says: another TLS key, instance or block")
	}

	report, err := c.verify(ctx, quote, time.Unix(int64(at.Time), 0))
	if err != nil {
		return err
	}
	standing, err := c.Standing(ctx, s.channel.Instance)
	if err != nil {
		return fmt.Errorf("ask the registry: %w", err)
	}
	if err := standing.acts(c.ChainID); err != nil {
		return err
	}
	return standing.shownBy(report)
}

// verify follows the quote to the root and asks the policy.
func (c *Config) verify(ctx context.Context, quote *dcap.Quote, at time.Time) (*dcap.Report, error) {
	about, err := collateral.SubjectOf(quote)
	if err != nil {
		return nil, err
	}
	answer, err := c.Collateral.Get(ctx, about)
	if err != nil {
		return nil, err
	}
	report, err := c.verifier.Verify(quote, answer.Endorsements, at) // which must be of the same root
	if err != nil {
		return nil, err
	}
	accepted := c.Policy
	if accepted.Statuses == policy.Of() {
		accepted.Statuses = policy.Default().Statuses
	}
	return report, accepted.Judge(report, at)
}

// acts says why an instance may not.
func (s *Standing) acts(chainID uint64) error {
	switch {
	case !s.Live:
		return errors.New("the registry says that it may not act: unknown, removed, or its lease has ended")
	case s.Slot == 0 && !headers.Development(chainID):
		return errors.New("the registry knows it under no measurement, which is for development alone")
	}
	return nil
}

// shownBy compares evidence with what the instance is registered as.
func (s *Standing) shownBy(r *dcap.Report) error {
	if s.Slot == 0 {
		return nil
	}
	tee, platform := uint8(r.Quote.Header.TEE), r.Platform.ID()
	switch {
	case tee != s.TEE:
		return fmt.Errorf("its quote is of %s, it is registered with TEE 0x%02x", r.Quote.Header.TEE, s.TEE)
	case [20]byte(platform[:20]) != s.Platform:
		return fmt.Errorf("it runs on platform %x, and is registered on %x", platform[:20], s.Platform)
	case !measures(s.Measurement, tee, r.Quote):
		return fmt.Errorf("it isn't what it was registered as, measurement %s in slot %d", s.Measurement, s.Slot)
	}
	return nil
}

// measures says whether a label is one of the quote's. Which registers it is made of, a label says only by its hash: it was admitted,
// so the app's administrator has chosen them, and whichever selection gives it is that one.
func measures(label common.Hash, tee uint8, quote *dcap.Quote) bool {
	body := quote.Signed()[quote.BodyOffset():]
	for selection := typed.Selection(1); selection < 1<<9; selection++ {
		if selection.Check(tee) != nil {
			continue
		}
		if is, err := typed.MeasurementOfBody(tee, selection, body); err == nil && is == label {
			return true
		}
	}
	return false
}

// seen keeps verdicts about certificates for a moment. Whoever has seen a member's certificate can show it, as often as he likes,
// before TLS finds that he hasn't its key: that mustn't become as many questions to our endpoints.
type seen struct {
	mu       sync.Mutex
	verdicts map[[32]byte]*verdict
	now      func() time.Time // nil: time.Now; tests
}

type verdict struct {
	done chan struct{} // closed when at and err are there
	at   time.Time
	err  error
}

const (
	verdictTime = time.Second // by which a removal may come later
	maxVerdicts = 1024
)

// holds says whether a verdict is still to come, or is of a moment ago.
func (v *verdict) holds(now time.Time) bool {
	select {
	case <-v.done:
		return now.Sub(v.at) < verdictTime
	default:
		return true
	}
}

// once judges, or says what was found a moment ago.
func (s *seen) once(certificate [32]byte, judge func() error) error {
	now := time.Now
	if s.now != nil {
		now = s.now
	}
	s.mu.Lock()
	if v := s.verdicts[certificate]; v != nil && v.holds(now()) {
		s.mu.Unlock()
		<-v.done // judging is bounded
		return v.err
	}
	if s.verdicts == nil || len(s.verdicts) >= maxVerdicts {
		s.verdicts = make(map[[32]byte]*verdict)
	}
	v := &verdict{done: make(chan struct{}), err: errors.New("judging it ended early")}
	s.verdicts[certificate] = v
	s.mu.Unlock()

	defer close(v.done)
	v.err = judge()
	v.at = now()
	return v.err
}
