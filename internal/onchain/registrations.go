package onchain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
)

// A Registration is an instance's entry into the registry, or the prolonging of its lease, by evidence: what the chain recorded of it.
type Registration struct {
	Instance    common.Address `json:"instance"`
	App         common.Address `json:"app"`
	RequestID   common.Hash    `json:"requestId"` // zero: nobody asked on chain
	Measurement common.Hash    `json:"measurement"`
	Platform    common.Hash    `json:"platform"`
	Verifier    common.Address `json:"verifier"`
	LeaseEnd    uint64         `json:"leaseEnd"`
	ActiveFrom  uint64         `json:"activeFrom"`
	Slot        uint8          `json:"slot"`
	Evaluation  uint16         `json:"evaluation"`
	Status      uint8          `json:"status"`
	Block       uint64         `json:"block"`
	Transaction common.Hash    `json:"transaction"`
}

// Registrations are those by evidence, in their order: of one instance, or with the zero address of all.
func (c *Contracts) Registrations(ctx context.Context, instance common.Address) ([]Registration, error) {
	topics := [][]common.Hash{{instanceRegistered}}
	if instance != (common.Address{}) {
		topics = append(topics, []common.Hash{common.BytesToHash(instance[:])})
	}
	logs, err := c.logs(ctx, c.Registry, topics...)
	if err != nil {
		return nil, err
	}
	registrations := make([]Registration, 0, len(logs))
	for _, log := range logs {
		e, err := c.registry.UnpackInstanceRegisteredEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("event of the registry in block %d: %w", log.BlockNumber, err)
		}
		registrations = append(registrations, Registration{
			Instance: e.Instance, App: e.App, RequestID: e.RequestId, Measurement: e.Measurement, Platform: e.Platform, Verifier: e.Verifier,
			LeaseEnd: e.LeaseEnd.Uint64(), ActiveFrom: e.ActiveFrom.Uint64(), Slot: e.Slot, Evaluation: e.Evaluation, Status: e.Status,
			Block: log.BlockNumber, Transaction: log.TxHash,
		})
	}
	return registrations, nil
}

// WithEvidence adds to instances the last evidence that the chain took of each.
func (c *Contracts) WithEvidence(ctx context.Context, instances ...Instance) ([]Instance, error) {
	var only common.Address
	if len(instances) == 1 {
		only = instances[0].Address
	}
	registrations, err := c.Registrations(ctx, only)
	if err != nil {
		return nil, err
	}
	instances = slices.Clone(instances)
	for i := range instances {
		for at := range registrations {
			if registrations[at].Instance == instances[i].Address {
				instances[i].Evidence = &registrations[at]
			}
		}
	}
	return instances, nil
}

var verifierSet = event("VerifierSet(address,bool)")

// Verifiers are the contracts whose word the registry takes on evidence, in the order in which they were accepted.
func (c *Contracts) Verifiers(ctx context.Context) ([]common.Address, error) {
	logs, err := c.logs(ctx, c.Registry, []common.Hash{verifierSet})
	if err != nil {
		return nil, err
	}
	var accepted []common.Address
	for _, log := range logs {
		set, err := c.registry.UnpackVerifierSetEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("event of the registry in block %d: %w", log.BlockNumber, err)
		}
		accepted = slices.DeleteFunc(accepted, func(a common.Address) bool { return a == set.Verifier })
		if set.Accepted {
			accepted = append(accepted, set.Verifier)
		}
	}
	return accepted, nil
}

// DecodeRegister takes the calldata of a registration apart.
func DecodeRegister(data []byte) (told enclaveregistry.IEnclaveRegistryRegistration, evidence []byte, err error) {
	parsed, err := enclaveregistry.EnclaveRegistryMetaData.ParseABI()
	if err != nil {
		return told, nil, err
	}
	method := parsed.Methods["register"]
	if len(data) < 4 || !bytes.Equal(data[:4], method.ID) {
		return told, nil, errors.New("it doesn't call register")
	}
	values, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return told, nil, err
	}
	evidence, ok := values[1].([]byte)
	if !ok {
		return told, nil, errors.New("register takes no evidence here")
	}
	return *abi.ConvertType(values[0], new(enclaveregistry.IEnclaveRegistryRegistration)).(*enclaveregistry.IEnclaveRegistryRegistration), evidence, nil
}
