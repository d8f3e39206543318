// Draws every picture of scenes/ into its lesson folder; with --check it only says which committed file differs, and exits with 1 then.
// node themes/figures/draw.mjs [--check] [word in the name …]
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frame } from './svg.mjs'

const here = dirname(fileURLToPath(import.meta.url)), content = join(here, '..', '..', 'content'), LIMIT = 15000
const args = process.argv.slice(2), check = args.includes('--check'), words = args.filter(a => !a.startsWith('--'))
let wrong = 0
for (const file of readdirSync(join(here, 'scenes')).filter(f => f.endsWith('.mjs')).sort()) {
  const { section, lesson, pictures } = await import(`./scenes/${file}`)
  for (const [name, picture] of Object.entries(pictures)) {
    const rel = join('content', section, lesson, `${name}.svg`), path = join(content, section, lesson, `${name}.svg`)
    if (words.length && !words.some(w => rel.includes(w))) continue
    const id = name
    const svg = frame({ id, ...picture }, [picture.draw()].flat())
    const size = Buffer.byteLength(svg)
    if (size >= LIMIT) { console.error(`${rel}: ${size} bytes, more than ${LIMIT}`); wrong = 1 }
    if (check) {
      let old = ''
      try { old = readFileSync(path, 'utf8') } catch {}
      if (old !== svg) { console.error(`${rel}: ${old ? 'differs from what its scene draws' : 'is missing'}`); wrong = 1 }
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, svg)
      console.log(`${rel} ${size}`)
    }
  }
}
process.exit(wrong)
