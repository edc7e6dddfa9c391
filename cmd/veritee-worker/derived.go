package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/typed"
)

// brokers reads chainID:broker:hash.
func brokers(texts []string) (all []enclave.Broker, err error) {
	var wrong []error
	for _, text := range texts {
		id, place, _ := strings.Cut(text, ":")
		address, hash, _ := strings.Cut(place, ":")
		chainID, err := strconv.ParseUint(id, 10, 64)
		var group common.Hash
		if err != nil || !isAddress(address) || group.UnmarshalText([]byte(hash)) != nil {
			wrong = append(wrong, fmt.Errorf("--keys %q isn't CHAIN:ADDRESS:GROUPKEYHASH, such as 1:0x and 40 digits:0x and 64 digits", text))
			continue
		}
		all = append(all, enclave.Broker{Domain: typed.KeyDomain{ChainID: chainID, Broker: common.HexToAddress(address)}, GroupKey: group})
	}
	return all, errors.Join(wrong...)
}

// derived reads chainID:app:purpose=algorithm.
func derived(texts []string) (all []enclave.Derived, err error) {
	var wrong []error
	for _, text := range texts {
		d, err := parseDerived(text)
		all, wrong = append(all, d), append(wrong, err)
	}
	return all, errors.Join(wrong...)
}

func parseDerived(text string) (d enclave.Derived, err error) {
	line, algorithm, _ := strings.Cut(text, "=")
	id, line, _ := strings.Cut(line, ":")
	app, purpose, named := strings.Cut(line, ":")
	if d.ChainID, err = strconv.ParseUint(id, 10, 64); err != nil || !named || !isAddress(app) {
		return d, fmt.Errorf("--derive %q isn't CHAIN:APP:PURPOSE=vrf, such as 1:0x and 40 digits:1=vrf", text)
	}
	switch algorithm {
	case "vrf":
		d.Algorithm = typed.AlgorithmVRF
	case "secp256k1":
		d.Algorithm = typed.AlgorithmSecp256k1
	case "data":
		d.Algorithm = typed.AlgorithmData
	default:
		return d, fmt.Errorf("--derive %q: what the key is for isn't vrf, secp256k1 or data", text)
	}

	// A purpose is a decimal number, as in key lines, or its 12 bytes.
	if digits, isHex := strings.CutPrefix(purpose, "0x"); isHex {
		raw, err := hex.DecodeString(digits)
		if err != nil || len(raw) != len(d.Purpose) {
			return d, fmt.Errorf("--derive %q: the purpose is neither a decimal number nor 0x and 24 digits", text)
		}
		d.App, d.Purpose = common.HexToAddress(app), typed.Purpose(raw)
		return d, nil
	}
	key, err := keyfile.ParseKeyLine(line)
	if err != nil {
		return d, fmt.Errorf("--derive %q: the purpose is neither a decimal number below 2^96 nor 0x and 24 digits", text)
	}
	d.App, d.Purpose = keyring.PurposeOf(key)
	return d, nil
}

func isAddress(text string) bool { return strings.HasPrefix(text, "0x") && common.IsHexAddress(text) }
