package deployment

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/asker"
)

// Asker is the consumer through which a person asks: one for each owner and coordinator, at an address that follows from the two.
func Asker(coordinator, owner common.Address) Planned {
	creation := common.FromHex(asker.AskerMetaData.Bin)
	p := Planned{
		Name:         "Asker",
		InitCode:     slices.Concat(creation, asker.NewAsker().PackConstructor(coordinator, owner)),
		CreationHash: crypto.Keccak256Hash(creation),
	}
	p.Address = crypto.CreateAddress2(Factory, DefaultSalt, crypto.Keccak256(p.InitCode))
	return p
}
