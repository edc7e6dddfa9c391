package contracts

import (
	"math"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Terms are what a committee was made with. They never change.
type Terms struct {
	Depth       uint32 // 0: the finalized block
	SessionTime uint32 // seconds
	Patience    uint8
	MixedTees   bool
}

// A Session is an attempt at the next generation.
type Session struct {
	ID         uint64 // zero if none is open
	Reshare    bool
	Generation uint32
	Threshold  uint8
	Deadline   uint64 // unix seconds
	Members    common.Hash
	Record     common.Hash
	OpenedAt   uint64
}

// A Generation is one that serves, or did; all zero if it hasn't begun.
type Generation struct {
	Members   []common.Address
	Qualified uint32 // bit i: member i holds a share, and has confirmed
	Dropped   uint32 // bit i: member i was given a share, and counts for nothing
	Threshold uint8
	Record    common.Hash
	Shares    common.Hash // of the public shares of Qualified | Dropped
	StartedAt uint64
	Session   uint64
	OpenedAt  uint64
}

// Begun says whether there is such a generation.
func (g *Generation) Begun() bool { return g.StartedAt != 0 }

// Holders are the members that count, in order.
func (g *Generation) Holders() []common.Address {
	var all []common.Address
	for i, member := range g.Members {
		if g.Qualified>>i&1 == 1 {
			all = append(all, member)
		}
	}
	return all
}

// Holds says whether an instance counts in it.
func (g *Generation) Holds(instance common.Address) bool {
	return slices.Contains(g.Holders(), instance)
}

// Given is how many have been given a share, whether they count or not.
func (g *Generation) Given() int { return bits.OnesCount32(g.Qualified | g.Dropped) }

// What a committee is asked.
func AskTerms() []byte        { return selector("terms()") }
func AskApp() []byte          { return selector("app()") }
func AskRegistry() []byte     { return selector("registry()") }
func AskSession() []byte      { return selector("session()") }
func AskProposed() []byte     { return selector("proposed()") }
func AskGeneration() []byte   { return selector("generation()") }
func AskGroupKeyHash() []byte { return selector("groupKeyHash()") }
func AskGroupKey() []byte     { return selector("groupKey()") }

// AskGenerationOf asks for one generation.
func AskGenerationOf(number uint32) []byte {
	return append(selector("generationOf(uint32)"), wordOf(uint64(number))...)
}

// ReadTerms reads the answer to AskTerms.
func ReadTerms(data []byte) (t Terms, err error) {
	a := answer{data: data}
	t = Terms{
		Depth: uint32(a.number(math.MaxUint32)), SessionTime: uint32(a.number(math.MaxUint32)), Patience: a.small(), MixedTees: a.bool(),
	}
	return t, a.end("the committee's terms")
}

// ReadSession reads the answer to AskSession.
func ReadSession(data []byte) (s Session, err error) {
	a := answer{data: data}
	s.ID = a.number(math.MaxUint64)
	s.Reshare = a.number(2) == 2
	s.Generation, s.Threshold, s.Deadline = uint32(a.number(math.MaxUint32)), a.small(), a.number(math.MaxUint64)
	s.Members, s.Record = a.hash(), a.hash()
	a.hash()  // confirmed
	a.small() // certified
	s.OpenedAt = a.number(math.MaxUint64)
	return s, a.end("the committee's session")
}

// ReadGenerationOf reads the answer to AskGenerationOf.
func ReadGenerationOf(data []byte) (g Generation, err error) {
	a := answer{data: data}
	if a.number(math.MaxUint16) != word {
		a.wrong = true
	}
	members := a.number(math.MaxUint16)
	g.Qualified, g.Dropped, g.Threshold = a.bitmap(), a.bitmap(), a.small()
	g.Record, g.Shares = a.hash(), a.hash()
	g.StartedAt, g.Session, g.OpenedAt = a.number(math.MaxUint64), a.number(math.MaxUint64), a.number(math.MaxUint64)
	if !a.wrong {
		g.Members = a.addresses(word, members)
	}
	if uint64(g.Qualified|g.Dropped)>>len(g.Members) != 0 {
		a.wrong = true
	}
	return g, a.end("a generation of the committee")
}

// ReadAddresses reads one list of addresses: the answer to AskProposed.
func ReadAddresses(data []byte) (all []common.Address, err error) {
	a := answer{data: data}
	offset := a.number(math.MaxUint16)
	if !a.wrong {
		all = a.addresses(0, offset)
	}
	return all, a.end("a list of instances")
}

// ReadNumber, ReadHash and ReadAddress read one word.
func ReadNumber(data []byte, most uint64) (n uint64, err error) {
	a := answer{data: data}
	n = a.number(most)
	return n, a.end("a number")
}

func ReadHash(data []byte) (h common.Hash, err error) {
	a := answer{data: data}
	h = a.hash()
	return h, a.end("a hash")
}

func ReadAddress(data []byte) (who common.Address, err error) {
	a := answer{data: data}
	who = a.address()
	return who, a.end("an address")
}

// SessionOpened is the topic of the event that tells where members are reached.
var SessionOpened = common.BytesToHash(hashOf("SessionOpened(uint64,uint32,uint8,uint8,(address,address,string)[],address[],uint64)"))

// MaxEndpoint bounds what a committee says of where a member is reached.
const MaxEndpoint = 256

// ReadEndpoints reads from SessionOpened's data where members are reached. What can't be read of one member is left out.
func ReadEndpoints(data []byte) map[common.Address]string {
	a := answer{data: data}
	a.small()
	a.small()
	offset := a.number(math.MaxInt32)
	if a.wrong || offset > uint64(len(data)) {
		return nil
	}
	list := answer{data: data, at: int(offset)}
	count := list.number(MaxMembers)
	base := list.at
	all := make(map[common.Address]string)
	for range count {
		start := list.number(math.MaxInt32)
		if list.wrong || start > uint64(len(data)-base) {
			return all
		}
		member := answer{data: data, at: base + int(start)}
		who := member.address()
		member.address() // operator
		where := member.number(math.MaxInt32)
		if member.wrong || where > uint64(len(data)-base-int(start)) {
			continue
		}
		text := answer{data: data, at: base + int(start) + int(where)}
		length := text.number(MaxEndpoint)
		if text.wrong || length > uint64(len(data)-text.at) {
			continue
		}
		all[who] = string(data[text.at : text.at+int(length)])
	}
	return all
}
