/**
 * Which files may be attached. Those the system would run, or that run something when opened, are refused whatever the
 * office allows: by their ending, and by what is in them, because a name says nothing.
 */

/** Endings of files that run or change the system when opened. */
const runnable: ReadonlySet<string> = new Set(
  [
    // Windows programs, installers and what their loader takes.
    'exe com bat cmd scr pif cpl dll ocx sys msi msp mst msu msix msixbundle appx appinstaller application gadget scf',
    // Consoles, packages of settings and of diagnosis, and connections the system makes when they are opened.
    'msc rdp theme themepack diagcab diagcfg diagpkg appref-ms appcontent-ms webpnp printerexport ops osd xbap',
    'searchconnector-ms search-connector-ms deskthemepack appxbundle pssc cdxml pyc pyz pyzw rb tcl ahk au3 job vbp bas',
    'msh msh1 msh2 mshxml msh1xml msh2xml ps2 ps2xml wsb crx vsto air swf',
    'pcd prf grp its mad maf mag mam maq mar mas mat mau mav maw cnt csh fxp ksh prg psc1 psc2 scx shb shs vsmacros vsw ws xnk',
    // Scripts and what starts them.
    'ps1 psm1 psd1 ps1xml js jse mjs vb vbs vbe wsf wsh wsc sct hta jar jnlp class py pyw pl php sh bash run lua',
    // Shortcuts, settings and images of disks.
    'lnk url website desktop reg inf ins isp settingcontent-ms library-ms search-ms chm hlp iso img vhd vhdx',
    // Files whose opening fetches data or runs commands in Office.
    'slk iqy oqy dqy rqy odc udl xla xlm xlw pa ppa mda mdb mdw mdz',
    // Office documents with macros.
    'docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm xll wll ade adp mde accde accdr',
    // Other systems.
    'webloc inetloc fileloc terminal scpt scptd action service',
    'app dmg pkg deb rpm appimage command workflow apk ipa elf so dylib',
    // Pages run scripts in the browser.
    'html htm xhtml mht mhtml svg xht shtml',
  ].flatMap((line) => line.split(' ')),
)

/** Types an office attaches; where the list is empty everything is allowed that cannot run. */
export const usualTypes: readonly string[] = (
  'pdf doc docx odt rtf txt md xls xlsx ods csv ppt pptx odp xml xades sig p7s p7m asice asics tsr ' +
  'jpg jpeg png tif tiff bmp gif webp heic zip 7z rar eml msg mp3 wav m4a mp4 mov avi mkv webm shp gml dxf dwg'
).split(' ')

/** The ending of a name in lower case without the dot; empty where there is none. */
export function endingOf(name: string): string {
  // Windows drops dots and blanks at the end, so `plik.exe. ` is a program.
  let end = name.length
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end--
  const bare = name.slice(0, end)
  const dot = bare.lastIndexOf('.')
  return dot <= 0 ? '' : bare.slice(dot + 1).toLowerCase()
}

/** Whether a name alone says that the file can run. */
export function isRunnableName(name: string): boolean {
  return runnable.has(endingOf(name))
}

/** Whether the office allows files with this name. An empty list allows all. */
export function isAllowedName(name: string, types: readonly string[]): boolean {
  return types.length === 0 || types.includes(endingOf(name))
}

/** How many bytes of the beginning `runsByHead` looks at. */
export const headBytes = 64

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)

/** Whether the first bytes are those of something that runs. */
export function runsByHead(head: Uint8Array): boolean {
  // A text about the MZK company begins with MZ too; a program has zero bytes in its header, a text has none.
  if (startsWith(head, 0x4d, 0x5a)) return head.subarray(0, headBytes).includes(0)
  return (
    // ELF
    startsWith(head, 0x7f, 0x45, 0x4c, 0x46) ||
    // Mach-O in both byte orders, and for several processors at once, which is also the mark of a Java class.
    [0xce, 0xcf].some((last) => startsWith(head, last, 0xfa, 0xed, 0xfe) || startsWith(head, 0xfe, 0xed, 0xfa, last)) ||
    startsWith(head, 0xca, 0xfe, 0xba, 0xbe) ||
    // A Windows shortcut: size of its header and the beginning of its class id (MS-SHLLINK 2.1).
    startsWith(head, 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0) ||
    // `#!` with the path of an interpreter.
    (startsWith(head, 0x23, 0x21) && /^#!\s*\//u.test(String.fromCharCode(...head)))
  )
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string): readonly number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])

/** Names of parts that make an archive or an old Office file run; names are never compressed. */
const zipMarks: readonly (readonly number[])[] = [
  ascii('vbaProject.bin'),
  ascii('META-INF/MANIFEST.MF'),
  ascii('Basic/script-lc.xml'),
]
const oleMarks: readonly (readonly number[])[] = [utf16('_VBA_PROJECT')]

/**
 * Looks through a file piece by piece for what makes it run. `add` takes the pieces in order and answers whether the file
 * is known to run by now.
 */
export function startRunnableScan(): { readonly add: (piece: Uint8Array) => boolean } {
  let head = new Uint8Array(0)
  let marks: readonly (readonly number[])[] | undefined
  let tail = new Uint8Array(0)
  let runs = false

  const joined = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
    const both = new Uint8Array(a.length + b.length)
    both.set(a)
    both.set(b, a.length)
    return both
  }
  return {
    add(piece) {
      if (runs) return true
      if (head.length < headBytes) {
        head = joined(head, piece.subarray(0, headBytes - head.length))
        runs = runsByHead(head)
      }
      // Four bytes tell a ZIP, eight an old Office file; until then nothing is passed over.
      if (marks === undefined && head.length >= 8) {
        const isZip = startsWith(head, 0x50, 0x4b)
        const isOle = startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
        marks = isZip ? zipMarks : isOle ? oleMarks : []
      }
      if (marks === undefined) {
        tail = joined(tail, piece)
        return runs
      }
      if (marks.length > 0 && !runs) {
        const longest = Math.max(...marks.map((mark) => mark.length))
        // A mark may lie across two pieces.
        const seam = joined(tail, piece.subarray(0, longest))
        runs = marks.some((mark) => includes(seam, mark) || includes(piece, mark))
        tail = joined(tail, piece).slice(-longest)
      }
      return runs
    },
  }
}

function includes(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first] = mark
  if (first === undefined) return false
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
