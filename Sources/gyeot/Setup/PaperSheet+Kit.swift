import Casework
import Vault
import Web

extension PaperSheet {
    /// The three recovery kits of a center, a sheet each.
    static func kits(of center: FoundedCenter, amongSeveral: Bool, on day: Day) -> [PaperSheet] {
        center.kits.enumerated().map { index, kit in
            let number = index + 1
            let slug = center.profile.slug.text
            let name = amongSeveral ? "kit-\(slug)-\(number).txt" : "kit-\(number).txt"
            return PaperSheet(name: name, text: text(of: kit, number, center.profile, on: day))
        }
    }

    private static func text(
        of kit: PrintedCode,
        _ number: Int,
        _ center: CenterProfile,
        on day: Day
    ) -> String {
        """
        곁 복구 종이 \(number)/3 · Gyeot recovery kit \(number) of 3
        \(center.name.ko) · \(center.name.en)
        만든 날 · made on: \(day)

            \(kit.code)

        이 종이는 담당자가 모두 암호 문장을 잃었을 때 센터의 글을 다시 여는 열쇠의 한 조각입니다.
          · 세 장 가운데 아무 두 장이 있으면 모든 글이 열립니다. 한 장으로는 아무것도 열리지 않습니다.
          · 세 장을 서로 다른 세 곳에 둡니다. 한 곳은 센터 밖이어야 합니다.
          · 봉투에 넣어 봉하고, 누가 어디에 두었는지 적어 둡니다.
          · 사진을 찍거나 파일로 두지 않습니다. 인쇄했다면 파일을 지웁니다.
          · 쓸 때는 서버에서 gyeot recover 와 계정 이름을 실행하고 두 장을 입력합니다.

        This sheet is one part of the key that opens the center's reports again when all
        officers have lost their passphrases.
          · Any two of the three open every report. One alone opens nothing.
          · Keep the three in three different places, one of them outside the center.
          · Seal each in an envelope, and note who keeps it where.
          · Never photograph it, never keep it as a file. If you printed it, delete the file.
          · To use it, run gyeot recover and an account name on the server, and type two kits.
        """
    }
}
