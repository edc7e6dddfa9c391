package dcap

import (
	"fmt"
	"slices"
)

// QEIdentity says which enclave Intel's quoting enclave is ("PCS API v4", enclave identity version 2).
type QEIdentity struct {
	ID         string // "QE" quotes for SGX, "TD_QE" for TDX; "QVE" verifies
	Evaluation uint32
	Window     Window // issue date to next update
	MiscSelect [4]byte
	MiscMask   [4]byte
	Attributes [16]byte
	Mask       [16]byte
	MRSigner   [32]byte
	ISVProdID  uint16
	Levels     []SVNLevel
}

type qeIdentityJSON struct {
	ID         *string        `json:"id"`
	Version    *uint16        `json:"version"`
	IssueDate  *string        `json:"issueDate"`
	NextUpdate *string        `json:"nextUpdate"`
	Evaluation *uint32        `json:"tcbEvaluationDataNumber"`
	MiscSelect *string        `json:"miscselect"`
	MiscMask   *string        `json:"miscselectMask"`
	Attributes *string        `json:"attributes"`
	Mask       *string        `json:"attributesMask"`
	MRSigner   *string        `json:"mrsigner"`
	ISVProdID  *uint16        `json:"isvprodid"`
	Levels     []svnLevelJSON `json:"tcbLevels"`
}

// ParseQEIdentity reads the text that Intel signs: the value of "enclaveIdentity" in its answer. The signature isn't checked
// here.
func ParseQEIdentity(text string) (*QEIdentity, error) {
	var raw qeIdentityJSON
	if err := decodeSigned(text, &raw); err != nil {
		return nil, err
	}
	if raw.Version != nil && *raw.Version != 2 {
		return nil, fmt.Errorf("version %d, not 2", *raw.Version) // other versions have other members
	}
	if err := present(need("version", raw.Version), need("id", raw.ID), need("issueDate", raw.IssueDate), need("nextUpdate", raw.NextUpdate),
		need("tcbEvaluationDataNumber", raw.Evaluation), need("miscselect", raw.MiscSelect), need("miscselectMask", raw.MiscMask),
		need("attributes", raw.Attributes), need("attributesMask", raw.Mask), need("mrsigner", raw.MRSigner),
		need("isvprodid", raw.ISVProdID)); err != nil {
		return nil, err
	}
	if !slices.Contains([]string{"QE", "TD_QE", "QVE"}, *raw.ID) {
		return nil, fmt.Errorf("id %.20q, none of QE, TD_QE, QVE", *raw.ID)
	}

	id := &QEIdentity{ID: *raw.ID, Evaluation: *raw.Evaluation, ISVProdID: *raw.ISVProdID}
	var err error
	if id.Window, err = issueWindow(*raw.IssueDate, *raw.NextUpdate); err != nil {
		return nil, err
	}
	for _, err := range []error{
		hexField("miscselect", *raw.MiscSelect, id.MiscSelect[:]), hexField("miscselectMask", *raw.MiscMask, id.MiscMask[:]),
		hexField("attributes", *raw.Attributes, id.Attributes[:]), hexField("attributesMask", *raw.Mask, id.Mask[:]),
		hexField("mrsigner", *raw.MRSigner, id.MRSigner[:]),
	} {
		if err != nil {
			return nil, err
		}
	}
	id.Levels, err = svnLevels(raw.Levels)
	return id, err
}
