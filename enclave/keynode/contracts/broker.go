package contracts

import (
	"bytes"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
)

func hashOf(signature string) []byte { return crypto.Keccak256([]byte(signature)) }

const orderTuple = "(address,bytes12,uint64,address,uint32,uint32,bytes32,bytes,bytes,bytes32,bytes32)"

// What a broker is asked.
func AskCommittee() []byte   { return selector("committee()") }
func AskOrderBlocks() []byte { return selector("orderBlocks()") }

// AskCheck asks whether the committee may answer an order.
func AskCheck(o *typed.KeyOrder, sequence, expiry uint64) []byte {
	out := make([]byte, 0, 4+32*(3+13)+128+256+2*32)
	put := func(words ...[]byte) {
		for _, w := range words {
			out = append(out, w...)
		}
	}
	const head = 11 * word // of the order: its two points follow, each after its length
	put(selector("check("+orderTuple+",uint64,uint64)"), wordOf(3*word), wordOf(sequence), wordOf(expiry))
	put(addressWord(o.App), common.RightPadBytes(o.Purpose[:], word), wordOf(o.Epoch), addressWord(o.Instance), wordOf(uint64(o.PolicyVersion)),
		wordOf(uint64(o.Generation)), o.GroupKey[:], wordOf(head), wordOf(head+word+uint64(len(o.A1))), o.Challenge[:], o.Response[:])
	put(wordOf(uint64(len(o.A1))), o.A1[:], wordOf(uint64(len(o.A2))), o.A2[:])
	return out
}

// AskRequestOf asks for the request that an order made, by the order's hash. Unlike AskCheck it has an answer, so whoever gets one knows that
// a broker was there.
func AskRequestOf(order common.Hash) []byte {
	return append(selector("requestOf(bytes32)"), order[:]...)
}

// refusals are the broker's errors by selector, and what they mean for whoever asks.
var refusals = map[[4]byte]string{}

func init() {
	for signature, meaning := range map[string]string{
		"UnknownOrder(bytes32)":                      "the broker doesn't know this order",
		"OrderIsIssued(bytes32)":                     "the order is answered already",
		"OrderExpired(uint64)":                       "the order's last block is over; order anew",
		"NotAuthorized(address,address,uint32)":      "the instance may not act for the app now: no lease, another measurement or policy, or revoked",
		"PurposeNotAllowed(bytes32,bytes12)":         "its measurement may hold no keys of this purpose (IAppAuth.allowPurpose)",
		"NotConfirmed(address,bytes20)":              "its platform isn't allow-listed, and it wasn't confirmed",
		"EpochNotOpen(uint64,uint64,uint64)":         "the epoch is retired, or hasn't begun",
		"LineIsNotOpen(address,bytes12)":             "the key line isn't open",
		"OtherGroupKey(bytes32,bytes32)":             "it names another group key",
		"OtherGeneration(uint32,uint32)":             "it names a generation that doesn't answer it",
		"UnknownPolicyCode(address,bytes32,bytes32)": "the app's policy code isn't the one that this broker knows",
		"NoMeasurement(address)":                     "the instance is registered under no measurement; evidence is wanted",
		"NoCommittee()":                              "the broker's committee hasn't formed",
	} {
		refusals[[4]byte(hashOf(signature)[:4])] = meaning
	}
}

var unknownOrder = [4]byte(hashOf("UnknownOrder(bytes32)")[:4])

// IsUnknownOrder says whether a broker refused because it has no such order.
func IsUnknownOrder(data []byte) bool { return bytes.HasPrefix(data, unknownOrder[:]) }

// Meaning is what a broker's refusal says; empty if it isn't known.
func Meaning(data []byte) string {
	if len(data) < 4 {
		return ""
	}
	return refusals[[4]byte(data[:4])]
}

// An Instance is what the registry knows of one.
type Instance struct {
	App      common.Address
	LeaseEnd uint64
	Revoked  bool
}

// AskInstance, AskPolicyVersion and AskAuthorized ask a registry.
func AskInstance(instance common.Address) []byte {
	return append(selector("instances(address)"), addressWord(instance)...)
}

func AskPolicyVersion(app common.Address) []byte {
	return append(selector("policyVersion(address)"), addressWord(app)...)
}

func AskAuthorized(instance common.Address, version uint32, app common.Address) []byte {
	out := append(selector("isAuthorized(address,uint32,address)"), addressWord(instance)...)
	return append(append(out, wordOf(uint64(version))...), addressWord(app)...)
}

// ReadInstance reads the answer to AskInstance.
func ReadInstance(data []byte) (i Instance, err error) {
	a := answer{data: data}
	i.App, i.LeaseEnd = a.address(), a.number(1<<40-1)
	a.number(math.MaxUint32) // activeFrom
	a.small()                // slot
	a.number(math.MaxUint16) // evaluation
	i.Revoked = a.bool()
	return i, a.end("an instance of the registry")
}
