package deployment

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/appauth"
)

// AppAuth is the contract of an app: its address follows from registry, owner, terms and name, so the same app isn't made twice.
func AppAuth(registry, owner common.Address, terms appauth.IAppAuthTerms, name string) (Planned, common.Hash) {
	creation := common.FromHex(appauth.AppAuthMetaData.Bin)
	arguments := appauth.NewAppAuth().PackConstructor(owner, registry, terms)
	salt := crypto.Keccak256Hash([]byte("veritee/app/1/" + name))
	p := Planned{
		Name: "AppAuth", InitCode: slices.Concat(creation, arguments), Arguments: arguments, CreationHash: crypto.Keccak256Hash(creation),
	}
	p.Address = crypto.CreateAddress2(Factory, salt, crypto.Keccak256(p.InitCode))
	return p, salt
}

// WithApp is the file with an app in it, in the place of one at the same address.
func (f File) WithApp(app App) File {
	f.Apps = slices.DeleteFunc(slices.Clone(f.Apps), func(other App) bool { return other.Address == app.Address })
	f.Apps = append(f.Apps, app)
	return f
}
