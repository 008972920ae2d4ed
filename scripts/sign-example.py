"""Signs example documents field by field, as an office does, and has two programs judge every signature.

Called by sign-example.sh with a folder to work in and the folder of the documents. Ends with 1 where a judgement is not the one expected.
"""

import io
import logging
import subprocess
import sys
from pathlib import Path

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, SimpleSigner, sign_pdf
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

work, documents = map(Path, sys.argv[1:])
# What is not valid is told by the judgement.
logging.disable(logging.CRITICAL)


# --- certificates ---------------------------------------------------------------------------------------------------


def openssl(*args):
    subprocess.run(["openssl", *map(str, args)], check=True, capture_output=True, cwd=work)


def make_authority():
    name = "/C=VN/O=Cơ quan chứng thực thử nghiệm/CN=CA thử nghiệm"
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-subj", name, "-days", 2, "-keyout", "ca.key",
            "-out", "ca.crt", "-addext", "keyUsage=critical,keyCertSign,cRLSign")


def make_signer(file, name):
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-utf8", "-subj", f"/C=VN/O=Thử nghiệm/CN={name}",
            "-keyout", f"{file}.key", "-out", f"{file}.csr")
    (work / "ext").write_text("keyUsage=critical,digitalSignature,nonRepudiation\nbasicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", f"{file}.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", 1,
            "-extfile", "ext", "-out", f"{file}.crt")
    return SimpleSigner.load(str(work / f"{file}.key"), str(work / f"{file}.crt"), ca_chain_files=(str(work / "ca.crt"),))


# --- what an office does --------------------------------------------------------------------------------------------


def read(pdf):
    return PdfFileReader(io.BytesIO(pdf))


def unsigned(pdf):
    return [name for name, value, _ in enumerate_sig_fields(read(pdf)) if value is None]


def signed(pdf, field, signer):
    metadata = PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    return sign_pdf(writer, metadata, signer=signer, existing_fields_only=True).getvalue()


def filled_in(pdf, values):
    """The text fields filled in as a PDF reader does: the value, and how it looks there."""
    names = {name: value for value, fields in values.items() for name in fields}
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    form = writer.root["/AcroForm"]
    for reference in form["/Fields"]:
        field = reference.get_object()
        value = names.pop(field["/T"], None)
        if value is None:
            continue
        field["/V"] = generic.pdf_string(value)
        appearance = writer.add_object(look(field, value, form))
        field["/AP"] = generic.DictionaryObject({generic.pdf_name("/N"): appearance})
        writer.mark_update(field.container_ref)
    expect("fields that are not there", names, {})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def look(place, value, form):
    left, bottom, right, top = map(float, place["/Rect"])
    font, size = place["/DA"].split()[:2]
    widths = form["/DR"]["/Font"][font]["/Widths"]
    width = sum(float(widths[ord(letter) - 32]) for letter in value) * float(size) / 1000
    x, y = (right - left - width) / 2, (top - bottom - 0.662 * float(size)) / 2
    words = f"/Tx BMC q BT {place['/DA']} {x:.2f} {y:.2f} Td ({value}) Tj ET Q EMC"
    names = {"/Type": "/XObject", "/Subtype": "/Form"}
    return generic.StreamObject(
        {
            **{generic.pdf_name(key): generic.pdf_name(name) for key, name in names.items()},
            generic.pdf_name("/BBox"): generic.ArrayObject(map(generic.FloatObject, (0, 0, right - left, top - bottom))),
            generic.pdf_name("/Resources"): form.raw_get("/DR"),
        },
        stream_data=words.encode("ascii"),
    )


# --- the judges -----------------------------------------------------------------------------------------------------


def judged_by_pyhanko(pdf):
    trust = ValidationContext(trust_roots=[load_cert_from_pemder(str(work / "ca.crt"))], allow_fetching=False)
    found = {}
    for signature in read(pdf).embedded_signatures:
        status = validate_pdf_signature(signature, trust)
        level = status.modification_level
        found[signature.field_name] = (status.bottom_line, status.coverage.name, level.name if level else "NONE")
    return found


def judged_by_pdfsig(pdf):
    path = work / "signed.pdf"
    path.write_bytes(pdf)
    run = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True)
    found, covered, field = {}, {}, ""
    for line in map(str.strip, run.stdout.splitlines()):
        field = line.split(": ")[1] if line.startswith("- Signature Field Name") else field
        if "Signature is Valid" in line:
            found[field] = "Signature is Valid."
        if "otal document signed" in line:
            covered[field] = line[2:]
    return found, covered


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: {got}\n  expected: {wanted}")


def judge(pdf, fields):
    """Every field is validly signed; the last signature covers the whole file; later ones changed the form at most."""
    found = judged_by_pyhanko(pdf)
    expect("signatures", sorted(found), sorted(fields))
    for field in fields:
        valid, coverage, level = found[field]
        print(f"  pyHanko  {field:12} {'VALID' if valid else 'INVALID':8} {coverage:22} {level}")
    last = fields[-1]
    for field in fields:
        whole = "ENTIRE_FILE" if field == last else "ENTIRE_REVISION"
        level = "NONE" if field == last else "FORM_FILLING"
        expect(field, found[field], (True, whole, level))
    found, covered = judged_by_pdfsig(pdf)
    for field in fields:
        print(f"  pdfsig   {field:12} {found.get(field)} {covered.get(field)}")
        total = "Total document signed" if field == last else "Not total document signed"
        expect(field, (found.get(field), covered.get(field)), ("Signature is Valid.", total))


make_authority()
leader = make_signer("lanh-dao", "Lê Thị Hòa")
head = make_signer("truong-phong", "Nguyễn Văn An")
organ = make_signer("co-quan", "Ủy ban nhân dân xã Minh Tâm")

print("1. The leader signs while number and day are blank, the clerk fills them in, the organ signs")
pdf = (documents / "tre-em-2027/ke-hoach.pdf").read_bytes()
expect("fields", unsigned(pdf), ["nguoi-ky-1", "co-quan"])
pdf = signed(pdf, "nguoi-ky-1", leader)
pdf = filled_in(pdf, {"64": ("so", "so-phu-luc-1", "so-phu-luc-2"), "22": ("ngay", "ngay-phu-luc-1", "ngay-phu-luc-2")})
pdf = signed(pdf, "co-quan", organ)
judge(pdf, ["nguoi-ky-1", "co-quan"])

print("2. Number and day are changed after the organ has signed")
valid, _, _ = judged_by_pyhanko(filled_in(pdf, {"65": ("so",)}))["co-quan"]
print(f"  pyHanko  co-quan      {'VALID' if valid else 'INVALID'}")
expect("co-quan", valid, False)

print("3. The document is numbered first, then both sign")
pdf = (documents / "binh-long-2022/ke-hoach.pdf").read_bytes()
expect("fields", unsigned(pdf), ["nguoi-ky-1", "co-quan"])
judge(signed(signed(pdf, "nguoi-ky-1", leader), "co-quan", organ), ["nguoi-ky-1", "co-quan"])

print("4. Two signers side by side")
pdf = (documents / "ke-hoach-dau-tien/ke-hoach.pdf").read_bytes()
expect("fields", unsigned(pdf), ["nguoi-ky-1", "nguoi-ky-2", "co-quan"])
pdf = signed(signed(pdf, "nguoi-ky-1", head), "nguoi-ky-2", leader)
pdf = filled_in(pdf, {"65": ("so",), "23": ("ngay",), "02": ("thang",)})
judge(signed(pdf, "co-quan", organ), ["nguoi-ky-1", "nguoi-ky-2", "co-quan"])
