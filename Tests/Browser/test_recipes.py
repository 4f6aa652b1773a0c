"""Programs that we do not drive take the recipes of deploy/ as they are."""

import shutil
import subprocess

import pytest
from demo import ROOT


def test_tor_takes_its_recipe(tmp_path):
    if not shutil.which("tor"):
        pytest.skip("tor is not installed")
    text = (ROOT / "deploy/tor/torrc").read_text().replace("/var/lib/tor/gyeot", f"{tmp_path}/hs")
    (tmp_path / "torrc").write_text(text)
    command = ["tor", "--verify-config", "-f", f"{tmp_path}/torrc", "--DataDirectory"]
    said = subprocess.run([*command, f"{tmp_path}/data"], capture_output=True, text=True)
    assert said.returncode == 0 and "Configuration was valid" in said.stdout, said.stdout


def test_systemd_takes_its_units(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not installed")
    units = []
    for unit in sorted((ROOT / "deploy/systemd").glob("*.service")):
        text = unit.read_text().replace("/opt/gyeot/gyeot serve", "/bin/true serve")
        units.append(tmp_path / unit.name)
        units[-1].write_text(text)
    said = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, units)], capture_output=True, text=True
    )
    assert said.returncode == 0 and said.stderr.strip() == "", said.stderr
