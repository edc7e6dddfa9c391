package admin

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// A KeyView is which key an instance orders, and what key nodes did about it. No part of a key is in it.
type KeyView struct {
	Broker     common.Address `json:"broker"`
	App        common.Address `json:"app"`
	Purpose    typed.Purpose  `json:"purpose"`
	Epoch      uint64         `json:"epoch"`
	Instance   common.Address `json:"instance"` // that ordered it
	Generation uint32         `json:"generation"`
	GroupKey   common.Hash    `json:"groupKey"` // its hash
	Expiry     uint64         `json:"expiry"`   // the last block that may issue it
	Parts      []PartView     `json:"parts"`
	Refusals   []RefusalView  `json:"refusals"`
}

// A PartView says that a key node gave its part, verified.
type PartView struct {
	Node     string         `json:"node"`
	Place    uint32         `json:"place"`
	Instance common.Address `json:"instance"`
}

func keyView(r store.Request) *KeyView {
	v := &KeyView{Broker: r.Contract, Expiry: r.Expiry, Parts: []PartView{}, Refusals: []RefusalView{}}
	if o := r.Order; o != nil {
		v.App, v.Purpose, v.Epoch, v.Instance, v.Generation, v.GroupKey = o.App, o.Purpose, o.Epoch, o.Instance, o.Generation, o.GroupKey
	}
	return v
}

func (v *KeyView) said(parts []store.Partial, refusals []store.Refusal) {
	for _, p := range parts {
		v.Parts = append(v.Parts, PartView{p.Node, p.Place, p.Instance})
	}
	for _, r := range refusals {
		v.Refusals = append(v.Refusals, RefusalView{Worker: r.Worker, Reason: r.Reason, Message: r.Message, Tries: r.Tries, At: r.At, Next: r.Next})
	}
}
