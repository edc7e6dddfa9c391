package measure

import (
	"encoding/binary"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// A field is something that quotes of one TEE say, and what it stands for.
type field struct {
	name   string
	tee    dcap.TEE
	both   bool // both TEEs have it by this name
	size   int
	number bool // printed as a number
	aside  bool // differs between two runs of the same code, or between machines: told, but no difference of measurements
	of     func(*dcap.Quote) []byte
	means  string
	bits   []string // names of single bits, from the lowest
}

// The meaning of MRTD and the RTMRs is Intel's ("Guest-Hypervisor Communication Interface", and the firmware's TDVF design guide), their
// use by dstack is that of its docs/attestation-tdx.md.
var fields = []field{
	td("mrtd", func(t *dcap.TDReport) []byte { return t.MRTD[:] },
		"the firmware that the machine was started with: another build of it, or a host that loads it in another way"),
	td("rtmr0", func(t *dcap.TDReport) []byte { return t.RTMR[0][:] },
		"the virtual hardware, as the firmware found it: number of CPUs, memory, devices, ACPI tables, boot variables"),
	td("rtmr1", func(t *dcap.TDReport) []byte { return t.RTMR[1][:] },
		"what the firmware started: the kernel, or a boot loader and its partition table"),
	td("rtmr2", func(t *dcap.TDReport) []byte { return t.RTMR[2][:] },
		"the kernel's command line, with dstack the root disk's hash in it, and the initial RAM disk"),
	td("rtmr3", func(t *dcap.TDReport) []byte { return t.RTMR[3][:] },
		"what the system wrote while running: with dstack the app's compose hash, app id, instance id, key provider; zero if nothing did"),
	td("mrconfigid", func(t *dcap.TDReport) []byte { return t.MRConfigID[:] },
		"what the host set as configuration before the start: with newer dstack the compose hash and more"),
	td("mrowner", func(t *dcap.TDReport) []byte { return t.MROwner[:] }, "what the host set as owner before the start"),
	td("mrownerconfig", func(t *dcap.TDReport) []byte { return t.MROwnerConfig[:] }, "what the host set as the owner's configuration before the start"),
	bitwise(td("td_attributes", func(t *dcap.TDReport) []byte { return t.TDAttributes[:] }, "what the machine may be asked to do"), tdAttributes),
	bitwise(td("xfam", func(t *dcap.TDReport) []byte { return t.XFAM[:] }, "which extensions of the processor the machine may use"), extensions),
	td("mrseam", func(t *dcap.TDReport) []byte { return t.MRSeam[:] }, "the TDX module, Intel's software under the machine: another version of it"),
	td("mrsignerseam", func(t *dcap.TDReport) []byte { return t.MRSignerSeam[:] }, "who signed the TDX module: zero is Intel"),
	td("seam_attributes", func(t *dcap.TDReport) []byte { return t.SeamAttributes[:] }, "attributes of the TDX module: zero outside Intel"),
	td("mrservicetd", func(t *dcap.TDReport) []byte {
		if t.TD15 == nil {
			return nil
		}
		return t.TD15.MRServiceTD[:]
	}, "service machines that are bound to this one, such as one that migrates it: zero is none"),
	aside(td("tee_tcb_svn", func(t *dcap.TDReport) []byte { return t.TEETCBSVN[:] }, "the platform's security version, which verification judges")),

	sgx("mrenclave", func(e *dcap.EnclaveReport) []byte { return e.MREnclave[:] },
		"the code and how it lies in memory: the program, Gramine and its version, the manifest with the hashes of all trusted files, enclave size, threads"),
	sgx("mrsigner", func(e *dcap.EnclaveReport) []byte { return e.MRSigner[:] }, "who signed the enclave: another key, which says nothing about the code"),
	numeric(sgx("isvprodid", func(e *dcap.EnclaveReport) []byte { return binary.LittleEndian.AppendUint16(nil, e.ISVProdID) },
		"the product number that the signer gave")),
	numeric(sgx("isvsvn", func(e *dcap.EnclaveReport) []byte { return binary.LittleEndian.AppendUint16(nil, e.ISVSVN) },
		"the security version that the signer gave")),
	bitwise(sgx("attributes", func(e *dcap.EnclaveReport) []byte { return e.Attributes[:] },
		"what the enclave may do and which extensions of the processor it uses; some depend on the machine"), enclaveAttributes),
	numeric(bitwise(sgx("misc_select", func(e *dcap.EnclaveReport) []byte { return binary.LittleEndian.AppendUint32(nil, e.MiscSelect) },
		"what the processor tells the enclave about exceptions"), []string{"EXINFO", "CPINFO"})),
	aside(sgx("cpu_svn", func(e *dcap.EnclaveReport) []byte { return e.CPUSVN[:] }, "the platform's security version, which verification judges")),

	reportData(dcap.TDX), reportData(dcap.SGX),
}

func td(name string, of func(*dcap.TDReport) []byte, means string) field {
	return field{name: name, tee: dcap.TDX, size: sizes[name], means: means, of: func(q *dcap.Quote) []byte { return of(q.TD) }}
}

func sgx(name string, of func(*dcap.EnclaveReport) []byte, means string) field {
	return field{name: name, tee: dcap.SGX, size: sizes[name], means: means, of: func(q *dcap.Quote) []byte { return of(q.Enclave) }}
}

func aside(f field) field { f.aside = true; return f }

func numeric(f field) field { f.number = true; return f }

func bitwise(f field, names []string) field { f.bits = names; return f }

func reportData(tee dcap.TEE) field {
	return field{
		name: "report_data", tee: tee, both: true, size: 64, aside: true, means: "what the code wanted to be attested: it differs in every quote",
		of: func(q *dcap.Quote) []byte { data := q.ReportData(); return data[:] },
	}
}

var sizes = map[string]int{
	"mrtd": 48, "rtmr0": 48, "rtmr1": 48, "rtmr2": 48, "rtmr3": 48, "mrconfigid": 48, "mrowner": 48, "mrownerconfig": 48, "td_attributes": 8,
	"xfam": 8, "mrseam": 48, "mrsignerseam": 48, "seam_attributes": 8, "mrservicetd": 48, "tee_tcb_svn": 16,
	"mrenclave": 32, "mrsigner": 32, "isvprodid": 2, "isvsvn": 2, "attributes": 16, "misc_select": 4, "cpu_svn": 16,
}

var (
	// Intel, "TDX Module ABI Specification", TD_PARAMS.ATTRIBUTES. The lowest byte is TUD: with any bit of it the host can look inside.
	tdAttributes = named(64, map[int]string{
		0: "DEBUG", 4: "HGS_PLUS_PROF", 5: "PERF_PROF", 6: "PMT_PROF", 16: "ICSSD", 27: "LASS", 28: "SEPT_VE_DISABLE", 29: "MIGRATABLE",
		30: "PKS", 31: "KL", 62: "TPA", 63: "PERFMON",
	})

	// Intel, "Software Developer's Manual", volume 1, XCR0 and IA32_XSS: the state components.
	extensions = named(64, map[int]string{
		0: "x87", 1: "SSE", 2: "AVX", 3: "MPX BNDREGS", 4: "MPX BNDCSR", 5: "AVX-512 opmask", 6: "AVX-512 ZMM_Hi256", 7: "AVX-512 Hi16_ZMM",
		8: "PT", 9: "PKRU", 10: "PASID", 11: "CET_U", 12: "CET_S", 13: "HDC", 14: "UINTR", 15: "LBR", 16: "HWP", 17: "AMX TILECFG",
		18: "AMX TILEDATA", 19: "APX",
	})

	// Same, volume 3D, SECS.ATTRIBUTES: flags, then XFRM.
	enclaveAttributes = append(named(64, map[int]string{
		0: "INIT", 1: "DEBUG", 2: "MODE64BIT", 4: "PROVISIONKEY", 5: "EINITTOKEN_KEY", 6: "CET", 7: "KSS", 10: "AEXNOTIFY",
	}), extensions...)
)

func named(bits int, names map[int]string) []string {
	all := make([]string, bits)
	for bit, name := range names {
		all[bit] = name
	}
	return all
}
