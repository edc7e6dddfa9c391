package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	rpc "connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/plaintext"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/workers"
)

// askTimeout is how long a node may take to answer one question.
const askTimeout = 3 * time.Second

const whichNodes = "which nodes"

// nodeFlags say which key nodes, and how they are reached: as a relayer reaches workers.
func nodeFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "node", Category: whichNodes, Usage: "a key node, `URL[=OPERATOR]`; again for more. URLs: unix:///path, http://127.0.0.1:port, https://host:port. To look, or to refresh: by default those of the configuration"},
		&cli.StringSliceFlag{Name: "pin", Category: whichNodes, Usage: "SHA-256 of the public key, `HEX`, of each https node, in their order"},
		&cli.StringFlag{Name: "tls-cert", Category: whichNodes, Usage: "`FILE`, PEM: the certificate that https nodes know us by"},
		&cli.StringFlag{Name: "tls-key", Category: whichNodes, Usage: "`FILE`, PEM, of its key"},
	}
}

func leavingFlag() cli.Flag {
	return &cli.StringSliceFlag{
		Name: "leaving", Category: whichNodes,
		Usage: "`URL` of a node that holds a share and isn't proposed: it is asked for its confirmation too; pins after those of --node",
	}
}

// A keyNode is one that was named.
type keyNode struct {
	url      string
	operator common.Address // zero: nobody said
	leaving  bool           // it holds a share, and isn't proposed
	door     *workers.Door

	// What it said of itself when it was identified.
	instance common.Address
	endpoint string
}

type keyNodes []*keyNode

func (all keyNodes) close() {
	for _, n := range all {
		n.door.Close()
	}
}

// knownNodes are those that are named or, if none is, those of the configuration: enough to look, or for members that are known.
func (s *site) knownNodes(cmd *cli.Command) (keyNodes, error) {
	if len(cmd.StringSlice("node")) > 0 || len(cmd.StringSlice("leaving")) > 0 || s.config == nil {
		return openNodes(cmd)
	}
	var all keyNodes
	for _, w := range s.config.KeyNodes {
		door, err := workers.OpenDoor(doorOf(w))
		if err != nil {
			return nil, fmt.Errorf("key node %s of the configuration: %w", w.Name, err)
		}
		all = append(all, &keyNode{url: w.URL, door: door})
	}
	return all, nil
}

// doorOf is a worker or key node as the configuration has it.
func doorOf(w config.Worker) workers.WorkerConfig {
	c := workers.WorkerConfig{Name: w.Name, URL: w.URL}
	if w.TLS != nil {
		c.TLS = &workers.TLSConfig{Cert: w.TLS.Cert, Key: w.TLS.Key, Pin: w.TLS.Pin}
	}
	return c
}

// openNodes makes the clients of the nodes that are named, those that leave last.
func openNodes(cmd *cli.Command) (keyNodes, error) {
	named, pins := cmd.StringSlice("node"), cmd.StringSlice("pin")
	var all keyNodes
	for i, text := range append(slices.Clone(named), cmd.StringSlice("leaving")...) {
		n := &keyNode{leaving: i >= len(named)}
		url, operator, has := strings.Cut(text, "=")
		n.url = url
		var err error
		if has {
			if n.operator, err = parseAddress("--node "+url, operator); err != nil {
				return nil, err
			}
		}
		c := workers.WorkerConfig{Name: fmt.Sprintf("node %d", i), URL: url}
		if strings.HasPrefix(url, "https:") {
			if len(pins) == 0 {
				return nil, fmt.Errorf("--node %s: https takes --tls-cert, --tls-key and a --pin for each such node", url)
			}
			c.TLS = &workers.TLSConfig{Cert: cmd.String("tls-cert"), Key: cmd.String("tls-key"), Pin: pins[0]}
			pins = pins[1:]
		}
		if n.door, err = workers.OpenDoor(c); err != nil {
			return nil, fmt.Errorf("--node %s: %w", url, err)
		}
		all = append(all, n)
	}
	if len(pins) > 0 {
		return nil, errors.New("more --pin than https nodes")
	}
	return all, nil
}

// identify asks a node who it is, and sees that it is a key node of this committee.
func (n *keyNode) identify(ctx context.Context, k *onchain.Committee) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	worker, err := n.door.Worker.Describe(ctx, &workerapi.DescribeRequest{})
	if err != nil {
		return fmt.Errorf("node %s: %w; does `veritee-worker keynode` run there?", n.url, told(err))
	}
	node, err := n.door.Node.Describe(ctx, &keynodeapi.DescribeRequest{})
	if err != nil {
		return fmt.Errorf("node %s: %w; is it a key node?", n.url, told(err))
	}
	said := node
	switch {
	case len(worker.Instance) != common.AddressLength || common.Address(worker.Instance) != common.BytesToAddress(said.Instance):
		return fmt.Errorf("node %s says two things about its instance", n.url)
	case said.ChainId != k.ChainID || common.BytesToAddress(said.Committee) != k.Address:
		return fmt.Errorf("node %s is configured for committee %v on chain %d, and this is %v on chain %d", n.url,
			common.BytesToAddress(said.Committee), said.ChainId, k.Address, k.ChainID)
	case said.Endpoint == "" || len(said.Endpoint) > 256:
		return fmt.Errorf("node %s doesn't say where its peers reach it; start it with --peers-listen", n.url)
	}
	n.instance, n.endpoint = common.Address(worker.Instance), plaintext.Clean(said.Endpoint)
	return nil
}

// members are the nodes as they are proposed. Whoever has no operator is its own, on development chains alone.
func (all keyNodes) members(ctx context.Context, k *onchain.Committee) ([]onchain.Proposed, error) {
	var wrong []error
	var members []onchain.Proposed
	for _, n := range all {
		if n.leaving {
			continue
		}
		if err := n.identify(ctx, k); err != nil {
			wrong = append(wrong, err)
			continue
		}
		operator := n.operator
		if operator == (common.Address{}) && config.Development(k.ChainID) {
			operator = n.instance
		}
		if operator == (common.Address{}) {
			wrong = append(wrong, fmt.Errorf("node %s: who operates it? --node %s=0x<operator>: no operator may have as many members as the threshold", n.url, n.url))
		}
		members = append(members, onchain.Proposed{Instance: n.instance, Operator: operator, Endpoint: n.endpoint})
	}
	if len(members)+len(wrong) == 0 {
		return nil, errNoNodes
	}
	return members, errors.Join(wrong...)
}

// A nodeView is what a node says of itself.
type nodeView struct {
	URL      string         `json:"url"`
	Instance common.Address `json:"instance,omitzero"`
	Version  string         `json:"version,omitempty"`
	Evidence string         `json:"evidence,omitempty"`
	Shares   []uint32       `json:"shares,omitempty"` // of which generations
	Session  uint64         `json:"session,omitempty"`
	Phase    string         `json:"phase,omitempty"`
	Culprits []string       `json:"culprits,omitempty"`
	Head     uint64         `json:"head,omitempty"`
	Agreed   uint32         `json:"headAgreed,omitempty"`
	Problem  string         `json:"problem,omitempty"`
}

// ask has a node say what it is doing.
func (n *keyNode) ask(ctx context.Context, k *onchain.Committee) nodeView {
	v := nodeView{URL: n.url}
	if err := n.identify(ctx, k); err != nil {
		v.Problem = err.Error()
		return v
	}
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	response, err := n.door.Node.Describe(ctx, &keynodeapi.DescribeRequest{})
	if err != nil {
		v.Problem = told(err).Error()
		return v
	}
	said := response
	v.Instance, v.Version, v.Evidence = n.instance, plaintext.Clean(said.Version), plaintext.Clean(said.Evidence)
	v.Head, v.Agreed, v.Problem = said.Head, said.HeadAgreed, plaintext.Clean(said.Problem)
	for _, share := range said.Shares {
		v.Shares = append(v.Shares, share.Generation)
	}
	if session := said.Session; session != nil {
		v.Session, v.Phase = session.Id, plaintext.Clean(session.Phase)
		for _, c := range session.Culprits {
			v.Culprits = append(v.Culprits, fmt.Sprintf("%v: %s", common.BytesToAddress(c.Instance), plaintext.Clean(c.Fault)))
		}
		if session.Problem != "" {
			v.Phase += ": " + plaintext.Clean(session.Problem)
		}
	}
	return v
}

// answers says whether a node said who it is.
func (n nodeView) answers() bool { return n.Instance != (common.Address{}) }

// nodesTable prints what nodes say, and their problems below: they are sentences.
func nodesTable(out io.Writer, nodes []nodeView) error {
	if len(nodes) == 0 {
		return nil
	}
	fmt.Fprintln(out)
	rows := make([][]string, 0, len(nodes))
	var problems []string
	for i, n := range nodes {
		instance, head, session := "-", "-", "-"
		if n.answers() {
			instance, head = n.Instance.Hex(), fmt.Sprintf("%d, by %d", n.Head, n.Agreed)
		}
		if n.Session != 0 {
			phase, why, _ := strings.Cut(n.Phase, ": ")
			session = fmt.Sprintf("%d: %s", n.Session, phase)
			if why != "" {
				problems = append(problems, fmt.Sprintf("node %d: %s", i, why))
			}
		}
		rows = append(rows, []string{fmt.Sprint(i), instance, dash(strings.Trim(fmt.Sprint(n.Shares), "[]")), session, head, n.URL})
		for _, said := range append([]string{n.Problem}, n.Culprits...) {
			// Those of identify begin with the node's URL, which the row has.
			if said = strings.TrimPrefix(said, "node "+n.URL+": "); said != "" {
				problems = append(problems, fmt.Sprintf("node %d: %s", i, said))
			}
		}
	}
	if err := table(out, "node\tinstance\tshares of\tsession\thead\turl", rows); err != nil {
		return err
	}
	for i, problem := range problems {
		if i == 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintln(out, problem)
	}
	return nil
}

// A signedRecord is what a node has confirmed.
type signedRecord struct {
	record   typed.Generation
	groupKey []byte
	by       onchain.Confirmation
}

// confirmation is what a node has confirmed of a session; nil as long as there is nothing.
func (n *keyNode) confirmation(ctx context.Context, k *onchain.Committee, s onchain.Session) (*signedRecord, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	response, err := n.door.Node.Confirmation(ctx, &keynodeapi.ConfirmationRequest{Session: s.ID})
	if err != nil {
		return nil, told(err)
	}
	said := response
	if len(said.Record) == 0 {
		return nil, nil
	}
	out := &signedRecord{groupKey: said.GroupKey, by: onchain.Confirmation{Instance: n.instance}}
	if err := out.record.UnmarshalBinary(said.Record); err != nil {
		return nil, err
	}
	if out.by.Signature, err = typed.ParseSignature(said.Signature); err != nil {
		return nil, err
	}
	if len(said.GroupKey) != 256 {
		return nil, fmt.Errorf("%w: its group key has %d bytes, not 256", onchain.ErrNotConfirmation, len(said.GroupKey))
	}
	return out, k.CheckConfirmation(s, &out.record, out.by)
}

// told is an error of a node without its code: what it said, with nothing that a terminal would obey.
func told(err error) error {
	var c *rpc.Error
	if errors.As(err, &c) {
		if c.Code() == rpc.CodeDeadlineExceeded {
			return fmt.Errorf("it doesn't answer within %v", askTimeout)
		}
		return errors.New(plaintext.Clean(c.Message()))
	}
	return err
}
