/** A child's number line with a pencil: it ends at 1, and 5/4 floats behind its end. Drawn with strokes, no fonts. */
export const lineThatEndsAtOne = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="280" viewBox="0 0 960 420">
<rect width="960" height="420" fill="#fbf8ef"/>
<g stroke="#cfdbe6" stroke-width="2">
<path d="M0 70H960M0 140H960M0 210H960M0 280H960M0 350H960"/>
</g>
<path d="M70 0V420" stroke="#e7b9b0" stroke-width="2"/>
<g fill="none" stroke="#3d3f45" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">
<path d="M118 243C260 236 420 249 690 240"/>
<path d="M121 214L119 270M404 218L406 268M688 212L691 271"/>
<path d="M120 292C98 292 98 340 120 340C142 340 142 292 120 292"/>
<path d="M684 294L692 290L690 340"/>
<path d="M400 288L405 285L404 309M386 317L424 315M394 326C402 316 420 322 412 334L393 348L419 347"/>
<path d="M880 96L850 97L848 118C866 110 886 120 882 138C878 152 858 156 846 146"/>
<path d="M836 168L894 165M868 182L846 214L886 212M873 182L870 236"/>
</g>
<path d="M706 226C750 200 780 178 818 168M818 168L798 166M818 168L806 184" fill="none" stroke="#b4532f" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
