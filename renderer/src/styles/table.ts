// The utility table. One line each: root | declarations | kinds of value | keywords.
//
// Lines stand in cascade order: a shorthand before its longhands, so that `pt-1` beats `p-4`.
// Declarations are property names joined by commas, or whole declarations where {} is the value; `>` in front
// aims at the children, `::name ` at a pseudo-element. A name with $ is a macro of utilities.ts.
// Keywords are `name=css` or just `name`, with _ for a space; without a name the root alone is the class.
//
// Kinds: s spacing scale, f fraction and full, a auto, z sizing words, h and w the viewport's side, c container widths,
// n integer, - negative too, d degrees, % percent, x pixels, m milliseconds, u number, g repeated tracks, r ratio,
// R corner radius, T text size, U weight, C colour, _ arbitrary only.
// Of arbitrary values, C takes colours, L lengths and numbers, I images, P positions, the other kinds anything.
export const table = `
|pointer-events||pointer-events-none=none pointer-events-auto=auto
|visibility||visible invisible=hidden collapse
|position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border-width:0||sr-only
|position:static;width:auto;height:auto;padding:0;margin:0;overflow:visible;clip-path:none;white-space:normal||not-sr-only
|position||static fixed absolute relative sticky
inset|inset|saf-
inset-x|inset-inline|saf-
inset-y|inset-block|saf-
start|inset-inline-start|saf-
end|inset-inline-end|saf-
top|top|saf-
right|right|saf-
bottom|bottom|saf-
left|left|saf-
|isolation||isolate isolation-auto=auto
z|z-index|n-|auto
order|order|n-|first=-9999 last=9999 none=0
col|grid-column|n|auto span-full=1/-1
col-span|grid-column:span {}/span {}|n
col-start|grid-column-start|n-|auto
col-end|grid-column-end|n-|auto
row|grid-row|n|auto span-full=1/-1
row-span|grid-row:span {}/span {}|n
row-start|grid-row-start|n-|auto
row-end|grid-row-end|n-|auto
float|float||left right none start=inline-start end=inline-end
clear|clear||left right both none start=inline-start end=inline-end
m|margin|sa-
mx|margin-inline|sa-
my|margin-block|sa-
ms|margin-inline-start|sa-
me|margin-inline-end|sa-
mt|margin-top|sa-
mr|margin-right|sa-
mb|margin-bottom|sa-
ml|margin-left|sa-
box|box-sizing||border=border-box content=content-box
line-clamp|overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:{}|n
|overflow:visible;display:block;-webkit-box-orient:horizontal;-webkit-line-clamp:unset||line-clamp-none
|display||block inline-block inline flex inline-flex table inline-table table-caption table-cell table-column table-column-group table-footer-group table-header-group table-row-group table-row flow-root grid inline-grid contents list-item hidden=none
field-sizing|field-sizing||content fixed
aspect|aspect-ratio|r|auto square=1/1 video=16/9
size|width,height|safz
h|height|safzh
max-h|max-height|sfzh|none
min-h|min-height|safzh
w|width|safzwc
max-w|max-width|sfzwc|none prose=65ch screen-sm=40rem screen-md=48rem screen-lg=64rem screen-xl=80rem screen-2xl=96rem
min-w|min-width|safzwc
flex|flex|uF|auto initial=0_auto none
shrink|flex-shrink|u|=1
flex-shrink|flex-shrink|u|=1
grow|flex-grow|u|=1
flex-grow|flex-grow|u|=1
basis|flex-basis|safc
table|table-layout||auto fixed
caption|caption-side||top bottom
border|border-collapse||collapse separate
border-spacing|--tw-border-spacing-x:{};--tw-border-spacing-y:{};$P|s
border-spacing-x|--tw-border-spacing-x:{};$P|s
border-spacing-y|--tw-border-spacing-y:{};$P|s
origin|transform-origin|_|center top top-right=100%_0 right=100% bottom-right=100%_100% bottom bottom-left=0_100% left=0 top-left=0_0
translate|--tw-translate-x:{};--tw-translate-y:{};$M|sf-
translate-x|--tw-translate-x:{};$M|sf-
translate-y|--tw-translate-y:{};$M|sf-
|translate||translate-none=none
scale|--tw-scale-x:{};--tw-scale-y:{};--tw-scale-z:{};$C|%-
scale-x|--tw-scale-x:{};$C|%-
scale-y|--tw-scale-y:{};$C|%-
rotate|rotate|d-|none
skew|--tw-skew-x:skewX({});--tw-skew-y:skewY({});$T|d-
skew-x|--tw-skew-x:skewX({});$T|d-
skew-y|--tw-skew-y:skewY({});$T|d-
|transform||transform-none=none
animate|animation|_|none spin=spin_1s_linear_infinite ping=ping_1s_cubic-bezier(0,0,.2,1)_infinite pulse=pulse_2s_cubic-bezier(.4,0,.6,1)_infinite bounce=bounce_1s_infinite
cursor|cursor|_|auto default pointer wait text move help not-allowed none context-menu progress cell crosshair vertical-text alias copy no-drop grab grabbing all-scroll col-resize row-resize ew-resize ns-resize zoom-in zoom-out
touch|touch-action||auto none pan-x pan-y pinch-zoom manipulation
select|-webkit-user-select,user-select||none text all auto
|resize||resize-none=none resize-x=horizontal resize-y=vertical resize=both
snap|scroll-snap-type||none x=x_var(--tw-scroll-snap-strictness,proximity) y=y_var(--tw-scroll-snap-strictness,proximity) both=both_var(--tw-scroll-snap-strictness,proximity)
snap|--tw-scroll-snap-strictness||mandatory proximity
snap|scroll-snap-align||start end center align-none=none
snap|scroll-snap-stop||normal always
scroll-m|scroll-margin|s-
scroll-mx|scroll-margin-inline|s-
scroll-my|scroll-margin-block|s-
scroll-mt|scroll-margin-top|s-
scroll-mb|scroll-margin-bottom|s-
scroll-p|scroll-padding|s
scroll-px|scroll-padding-inline|s
scroll-py|scroll-padding-block|s
scroll-pt|scroll-padding-top|s
scroll-pb|scroll-padding-bottom|s
list|list-style-position||inside outside
list|list-style-type|_|none disc decimal
appearance|-webkit-appearance,appearance||none auto
columns|columns|nc|auto
break-before|break-before||auto avoid all avoid-page page
break-inside|break-inside||auto avoid avoid-page avoid-column
break-after|break-after||auto avoid all avoid-page page
auto-cols|grid-auto-columns|_|auto min=min-content max=max-content fr=minmax(0,1fr)
grid-flow|grid-auto-flow||row col=column dense row-dense=row_dense col-dense=column_dense
auto-rows|grid-auto-rows|_|auto min=min-content max=max-content fr=minmax(0,1fr)
grid-cols|grid-template-columns|g|none subgrid
grid-rows|grid-template-rows|g|none subgrid
flex|flex-direction||row row-reverse col=column col-reverse=column-reverse
flex|flex-wrap||wrap wrap-reverse nowrap
place-content|place-content||center start end between=space-between around=space-around evenly=space-evenly baseline stretch
place-items|place-items||start end center baseline stretch=stretch_stretch
content|align-content||normal center start=flex-start end=flex-end between=space-between around=space-around evenly=space-evenly baseline stretch
items|align-items||start=flex-start end=flex-end center baseline stretch
justify|justify-content||normal start=flex-start end=flex-end center between=space-between around=space-around evenly=space-evenly baseline stretch
justify-items|justify-items||normal start end center stretch
gap|gap|s
gap-x|column-gap|s
gap-y|row-gap|s
space-x|>--tw-space-x-reverse:0;margin-inline-start:calc({}*var(--tw-space-x-reverse));margin-inline-end:calc({}*(1 - var(--tw-space-x-reverse)))|s-
space-y|>--tw-space-y-reverse:0;margin-block-start:calc({}*var(--tw-space-y-reverse));margin-block-end:calc({}*(1 - var(--tw-space-y-reverse)))|s-
space-x|>--tw-space-x-reverse||reverse=1
space-y|>--tw-space-y-reverse||reverse=1
divide-x|>--tw-divide-x-reverse:0;border-inline-style:$b;border-inline-start-width:calc({}*var(--tw-divide-x-reverse));border-inline-end-width:calc({}*(1 - var(--tw-divide-x-reverse)))|x|=1px
divide-y|>--tw-divide-y-reverse:0;border-bottom-style:$b;border-top-style:$b;border-top-width:calc({}*var(--tw-divide-y-reverse));border-bottom-width:calc({}*(1 - var(--tw-divide-y-reverse)))|x|=1px
divide-x|>--tw-divide-x-reverse||reverse=1
divide-y|>--tw-divide-y-reverse||reverse=1
divide|>--tw-border-style:{};border-style:{}||solid dashed dotted double none
divide|>border-color|C
place-self|place-self||auto start end center stretch
self|align-self||auto start=flex-start end=flex-end center stretch baseline
justify-self|justify-self||auto start=flex-start end=flex-end center stretch
|overflow:hidden;text-overflow:ellipsis;white-space:nowrap||truncate
overflow|overflow||auto hidden clip visible scroll
overflow-x|overflow-x||auto hidden clip visible scroll
overflow-y|overflow-y||auto hidden clip visible scroll
overscroll|overscroll-behavior||auto contain none
overscroll-x|overscroll-behavior-x||auto contain none
overscroll-y|overscroll-behavior-y||auto contain none
scroll|scroll-behavior||auto smooth
rounded|border-radius|R
rounded-s|border-start-start-radius,border-end-start-radius|R
rounded-e|border-start-end-radius,border-end-end-radius|R
rounded-t|border-top-left-radius,border-top-right-radius|R
rounded-r|border-top-right-radius,border-bottom-right-radius|R
rounded-b|border-bottom-right-radius,border-bottom-left-radius|R
rounded-l|border-top-left-radius,border-bottom-left-radius|R
rounded-ss|border-start-start-radius|R
rounded-se|border-start-end-radius|R
rounded-ee|border-end-end-radius|R
rounded-es|border-end-start-radius|R
rounded-tl|border-top-left-radius|R
rounded-tr|border-top-right-radius|R
rounded-br|border-bottom-right-radius|R
rounded-bl|border-bottom-left-radius|R
border|border-style:$b;border-width|xL|=1px
border-x|border-inline-style:$b;border-inline-width|xL|=1px
border-y|border-block-style:$b;border-block-width|xL|=1px
border-s|border-inline-start-style:$b;border-inline-start-width|xL|=1px
border-e|border-inline-end-style:$b;border-inline-end-width|xL|=1px
border-t|border-top-style:$b;border-top-width|xL|=1px
border-r|border-right-style:$b;border-right-width|xL|=1px
border-b|border-bottom-style:$b;border-bottom-width|xL|=1px
border-l|border-left-style:$b;border-left-width|xL|=1px
border|--tw-border-style:{};border-style:{}||solid dashed dotted double hidden none
border|border-color|C
border-x|border-inline-color|C
border-y|border-block-color|C
border-s|border-inline-start-color|C
border-e|border-inline-end-color|C
border-t|border-top-color|C
border-r|border-right-color|C
border-b|border-bottom-color|C
border-l|border-left-color|C
bg|background-image|I|none
bg|background-color|C
bg-linear-to|--tw-gradient-position:to {} in oklab;background-image:linear-gradient(var(--tw-gradient-stops))||t=top tr=top_right r=right br=bottom_right b=bottom bl=bottom_left l=left tl=top_left
bg-gradient-to|--tw-gradient-position:to {} in oklab;background-image:linear-gradient(var(--tw-gradient-stops))||t=top tr=top_right r=right br=bottom_right b=bottom bl=bottom_left l=left tl=top_left
bg-linear|--tw-gradient-position:{} in oklab;background-image:linear-gradient(var(--tw-gradient-stops))|d-
bg-radial|--tw-gradient-position:{};background-image:radial-gradient(var(--tw-gradient-stops))|_|=in_oklab
bg-conic|--tw-gradient-position:from {} in oklab;background-image:conic-gradient(var(--tw-gradient-stops))|d-|=0deg
from|--tw-gradient-from:{};$G|C
from|--tw-gradient-from-position|%L
via|--tw-gradient-via:{};--tw-gradient-via-stops:var(--tw-gradient-position),$f,var(--tw-gradient-via,#0000) var(--tw-gradient-via-position,50%),$t;--tw-gradient-stops:var(--tw-gradient-via-stops)|C
via|--tw-gradient-via-position|%L
to|--tw-gradient-to:{};$G|C
to|--tw-gradient-to-position|%L
bg|background-size|P|auto cover contain
bg|background-attachment||fixed local scroll
bg-clip|-webkit-background-clip,background-clip||border=border-box padding=padding-box content=content-box text
bg-origin|background-origin||border=border-box padding=padding-box content=content-box
bg|background-position||center top right bottom left left-top=0_0 top-left=0_0 right-top=100%_0 top-right=100%_0 left-bottom=0_100% bottom-left=0_100% right-bottom=100%_100% bottom-right=100%_100%
bg|background-repeat||repeat no-repeat repeat-x repeat-y repeat-round=round repeat-space=space
fill|fill|C|none
stroke|stroke|C|none
stroke|stroke-width|uL
object|object-fit||contain cover fill none scale-down
object|object-position|_|center top right bottom left
p|padding|s
px|padding-inline|s
py|padding-block|s
ps|padding-inline-start|s
pe|padding-inline-end|s
pt|padding-top|s
pr|padding-right|s
pb|padding-bottom|s
pl|padding-left|s
text|text-align||left center right justify start end
indent|text-indent|s-
align|vertical-align|_|baseline top middle bottom text-top text-bottom sub super
font|--tw-font-weight:{};font-weight:{}|U|thin=100 extralight=200 light=300 normal=400 medium=500 semibold=600 bold=700 extrabold=800 black=900
font|font-family|_|sans=var(--font-sans) serif=ui-serif,Georgia,Cambria,'Times_New_Roman',Times,serif mono=var(--font-mono)
text|font-size|TL
leading|--tw-leading:{};line-height:{}|s|none=1 tight=1.25 snug=1.375 normal=1.5 relaxed=1.625 loose=2
tracking|--tw-tracking:{};letter-spacing:{}|_|tighter=-.05em tight=-.025em normal=0em wide=.025em wider=.05em widest=.1em
text|text-wrap||wrap nowrap balance pretty
wrap|overflow-wrap||normal break-word anywhere
break|overflow-wrap:normal;word-break:normal||normal
break|overflow-wrap||words=break-word
break|word-break||all=break-all keep=keep-all
text|text-overflow||ellipsis clip
hyphens|-webkit-hyphens,hyphens||none manual auto
whitespace|white-space||normal nowrap pre pre-line pre-wrap break-spaces
text|color|C
|text-transform||uppercase lowercase capitalize normal-case=none
|font-style||italic not-italic=normal
|font-variant-numeric||normal-nums=normal
|--tw-ordinal:ordinal;$N||ordinal
|--tw-slashed-zero:slashed-zero;$N||slashed-zero
|--tw-numeric-figure:{};$N||lining-nums oldstyle-nums
|--tw-numeric-spacing:{};$N||proportional-nums tabular-nums
|--tw-numeric-fraction:{};$N||diagonal-fractions stacked-fractions
|text-decoration-line||underline overline line-through no-underline=none
decoration|text-decoration-color|C
decoration|text-decoration-style||solid double dotted dashed wavy
decoration|text-decoration-thickness|xL|auto from-font
underline-offset|text-underline-offset|x-|auto
|-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale||antialiased
|-webkit-font-smoothing:auto;-moz-osx-font-smoothing:auto||subpixel-antialiased
placeholder|::placeholder color|C
caret|caret-color|C
accent|accent-color|C|auto
scheme|color-scheme||dark light light-dark=light_dark normal only-dark=only_dark only-light=only_light
opacity|opacity|%
bg-blend|background-blend-mode||normal multiply screen overlay darken lighten
mix-blend|mix-blend-mode||normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light difference exclusion hue saturation color luminosity
shadow|--tw-shadow:{};$S|_|=0_1px_3px_0_$k1,0_1px_2px_-1px_$k1 2xs=0_1px_$k05 xs=0_1px_2px_0_$k05 sm=0_1px_3px_0_$k1,0_1px_2px_-1px_$k1 md=0_4px_6px_-1px_$k1,0_2px_4px_-2px_$k1 lg=0_10px_15px_-3px_$k1,0_4px_6px_-4px_$k1 xl=0_20px_25px_-5px_$k1,0_8px_10px_-6px_$k1 2xl=0_25px_50px_-12px_$k25 inner=inset_0_2px_4px_0_$k05 none=0_0_#0000
shadow|--tw-shadow-color|C
inset-shadow|--tw-inset-shadow:{};$S|_|2xs=inset_0_1px_$i05 xs=inset_0_1px_1px_$i05 sm=inset_0_2px_4px_$i05 none=0_0_#0000
ring|--tw-ring-shadow:var(--tw-ring-inset,) 0 0 0 calc({} + var(--tw-ring-offset-width,0px)) var(--tw-ring-color,currentcolor);$S|xL|=1px
ring|--tw-ring-inset||inset
ring|--tw-ring-color|C
inset-ring|--tw-inset-ring-shadow:inset 0 0 0 {} var(--tw-inset-ring-color,currentcolor);$S|xL|=1px
inset-ring|--tw-inset-ring-color|C
ring-offset|--tw-ring-offset-width:{};--tw-ring-offset-shadow:var(--tw-ring-inset,) 0 0 0 var(--tw-ring-offset-width) var(--tw-ring-offset-color,#fff)|xL
ring-offset|--tw-ring-offset-color|C
outline|--tw-outline-style:{};outline-style:{}||none solid dashed dotted double
|--tw-outline-style:none;outline-style:none||outline-hidden
outline|outline-style:var(--tw-outline-style,solid);outline-width|xL|=1px
outline-offset|outline-offset|x-
outline|outline-color|C
|--tw-blur: ;$F||blur-none
|--tw-backdrop-blur: ;$B||backdrop-blur-none
|--tw-drop-shadow: ;$F||drop-shadow-none
blur|--tw-blur:blur({});$F|_|=8px xs=4px sm=8px md=12px lg=16px xl=24px 2xl=40px 3xl=64px
brightness|--tw-brightness:brightness({});$F|%
contrast|--tw-contrast:contrast({});$F|%
drop-shadow|--tw-drop-shadow:drop-shadow({});$F|_|=0_1px_2px_$d1)_drop-shadow(0_1px_1px_$d06 xs=0_1px_1px_$d05 sm=0_1px_2px_$d15 md=0_3px_3px_$d12 lg=0_4px_4px_$d15 xl=0_9px_7px_$d1 2xl=0_25px_25px_$d15
grayscale|--tw-grayscale:grayscale({});$F|%|=100%
hue-rotate|--tw-hue-rotate:hue-rotate({});$F|d-
invert|--tw-invert:invert({});$F|%|=100%
saturate|--tw-saturate:saturate({});$F|%
sepia|--tw-sepia:sepia({});$F|%|=100%
backdrop-blur|--tw-backdrop-blur:blur({});$B|_|=8px xs=4px sm=8px md=12px lg=16px xl=24px 2xl=40px 3xl=64px
backdrop-brightness|--tw-backdrop-brightness:brightness({});$B|%
backdrop-opacity|--tw-backdrop-opacity:opacity({});$B|%
backdrop-saturate|--tw-backdrop-saturate:saturate({});$B|%
transition|transition-property:{};transition-timing-function:var(--tw-ease,cubic-bezier(.4,0,.2,1));transition-duration:var(--tw-duration,.15s)|_|=$c,opacity,box-shadow,transform,translate,scale,rotate,filter,-webkit-backdrop-filter,backdrop-filter,display,content-visibility,overlay,pointer-events all colors=$c opacity shadow=box-shadow transform=transform,translate,scale,rotate
|transition-property||transition-none=none
|transition-behavior||transition-discrete=allow-discrete transition-normal=normal
delay|transition-delay|m
duration|--tw-duration:{};transition-duration:{}|m|initial
ease|--tw-ease:{};transition-timing-function:{}|_|linear in=cubic-bezier(.4,0,1,1) out=cubic-bezier(0,0,.2,1) in-out=cubic-bezier(.4,0,.2,1) initial
will-change|will-change|_|auto scroll=scroll-position contents transform
contain|contain||none strict content
content|--tw-content:{};content:{}|_|none
forced-color-adjust|forced-color-adjust||auto none
|container-type||@container=inline-size
`
