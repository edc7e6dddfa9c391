package dcap

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

func TestWhatIsNoBundleIsRecognized(t *testing.T) {
	list := realdata.Read(t, "dcap", "collateral", "gtg", "rootcrl.der")
	for said, raw := range map[string][]byte{
		"TCB info alone":                     realdata.Read(t, "dcap", "collateral", "coco", "tcbInfo.json"),
		"a QE identity alone":                realdata.Read(t, "dcap", "collateral", "coco", "enclaveIdentity.json"),
		"a list of evaluation numbers":       realdata.Read(t, "dcap", "collateral", "ata_0625_tdxtcbeval.json"),
		"a revocation list in DER":           list,
		"hexadecimal digits":                 []byte(hex.EncodeToString(list)),
		"PEM certificates":                   realdata.Read(t, "dcap", "collateral", "oasis", "tcb_info_v3_fmspc_00606A000000_certs.pem"),
		"a certificate in DER":               realdata.Read(t, "dcap", "malformed", "mock-tdx", "mock-root-ca.der"),
		"an empty file":                      {},
		"a list in JSON":                     []byte("[]"),
		"a policy":                           []byte(`{"statuses":[]}`),
		"JSON without pck_crl_issuer_chain":  []byte("{}"),
		"JSON that breaks off":               []byte(`{"tcb_info":"`),
		"JSON that goes wrong at byte 2":     []byte(`{a}`),
		"JSON in which tcb_info is a number": []byte(`{"tcb_info":1}`),
		"neither JSON nor anything that":     []byte("<html>"),
		`"zz" isn't hexadecimal digits`:      []byte(`{"pck_crl":"zz"}`),
	} {
		_, err := ParseCollateral(raw)
		var none *NoBundleError
		require.ErrorAs(t, err, &none, said)
		require.Contains(t, none.What, said)
	}
}
