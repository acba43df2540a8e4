import type { Language } from '../language/message.ts';

/**
 * Words that people use whatever they talk about, beyond those that hold sentences together: they tell a little of a text's
 * subject, not much. Put together for this application; in `background.ts` they count as words that are often met.
 */
export const commonWords: Readonly<Record<Language, string>> = {
  en:
    'able about above accept accord account achieve across act action actual add addition address adult advance advantage advise ' +
    'affect age agree aim allow almost alone along alternate amount analyze annual another answer anyone apart appear area argue ' +
    'arise arrange arrive article aspect assist associate assume attempt attend attention author available average avoid aware ' +
    'away back background balance bad bear beautiful bed belief believe belong benefit beyond big bit board body book both bound ' +
    'box break bridge bring broad build busy buy call capable card care carry case catch cause center central certain chance ' +
    'character charge check choice choose circle city clarify clean clear close collect come comment common community company ' +
    'compare complete complex component comprehensive compose concern conclude condition conduct confident connect consider ' +
    'constant construct contact contain context contrast contribute control convey cope corner correct cost count country couple ' +
    'cover create critical cross current customary cut daily day deal decide decision deep define degree deliver demand demonstrate ' +
    'depend derive describe desire detail determine device differ difficult dimension direct discover discuss display distinct ' +
    'district divide document door double doubt down draw drive drop due duty early earn ease easy edge either element else emerge ' +
    'emotion employ encounter encourage end engage enhance enjoy enough enter entire environment equal equip especially essential ' +
    'establish evaluate event everyday everyone exact exchange exhibit exist expand expect expertise explain expose express extend ' +
    'extent eye face facilitate fact factor fail fair fall familiar far fast feature feel few field figure fill final fine finish ' +
    'fit fix flow follow food foot force foster foundation frame free frequent fresh friend front full fun function fundamental ' +
    'furniture further future gain gap gather general genuine gift global goal govern grasp ground growth guess guide habit half ' +
    'hand handle hang happen hard head hear heart heavy hide highlight hit hold home honest hope hour house human hurt identify ' +
    'image imagine immediate impression individual influence inform information initiate inside insist inspire instance instead ' +
    'instruct instruction integrate intend intent interact interest introduce invite item join judge jump just keep key kid kill ' +
    'lack land large last late later laugh lay lead least leave left legal less level lie life light like likely limit line link ' +
    'list listen little live local long lose lot love low main maintain major manage mark master matter mean meaning measure meet ' +
    'member mental mention method middle mind minor minute miss mix moment money month move multiple name nation natural near ' +
    'necessary neighbor network normal note notice object obtain obvious occasion occur offer office old open operate opinion ' +
    'oppose option order organize original outcome outside overall overview own pace page pair paper participate partner past ' +
    'path pattern pay perform period perspective phase physical pick picture piece place plain plan plant play please point ' +
    'position possess possible power practical present preserve press pressure prevent previous price primary principle print ' +
    'prior priority private probable problem proceed produce product professional profit progress promise promote proper property ' +
    'propose protect prove public pull purpose push put quality quick quiet quite raise range rapid rate rather reach react ready ' +
    'real reality realize reason receive recent recognize record reduce refer refine reflect regard regular reinforce reject relax ' +
    'relevant rely remain remember remind remove repeat replace represent request resource respect respond rest return reveal ' +
    'rich right rise risk road rock room root round routine rule run safe save scale scene scope secure select self sell send ' +
    'sense sentence separate series serious serve service set several shape share sharp shift short show side sign significant ' +
    'similar simple single sit site situation size skill slow small smart social society soft solid solve sort sound source space ' +
    'speak special specialize speed spend spirit spread stage stand standard stay step stick stop store straight strange strength ' +
    'strengthen stress strong structure stuff style succeed success sudden suffer suggest suit sum summary sure surface surround ' +
    'survey sustain system table talk target task technical technique technology tend term test thank theme thing think third ' +
    'thought throw tie together tool top total touch track trade tradition train transfer transform travel treat trend trip true ' +
    'trust truth turn typical unique unit unite unusual upper upon usual value variation version view visit voice wait walk wall ' +
    'want warm watch weak wear week weight whole wide win wish wonder word world worry worth write wrong young',
  es:
    'abajo abrir acabar accion aceptar acercar acompañar acuerdo adelante ademas adulto agua ahora aire alcanzar alguno amigo amor ' +
    'amplio analizar animo anterior antes añadir aparecer apoyo aprovechar aqui arriba asistir aspecto asunto atencion aumento ' +
    'autor avanzar ayuda bajar base bastante beneficio bien bueno buscar caber cabeza cada caer calidad calle camino campo ' +
    'cantidad capacidad capaz cara caracteristica cargo casa casi caso causa centro cerca cerrar cierto ciudad claro colocar color ' +
    'comentar comenzar comparar completar complejo comun comunidad conducir conocer conseguir considerar constante construir ' +
    'contar contener contexto continuar contribuir control convertir corazon correcto correr corto cosa costar crear crecer creer ' +
    'cualquier cuenta cuerpo cuestion cuidado cumplir dato deber decidir decir defender definir dejar demas demostrar dentro ' +
    'depender derecho descubrir desear detalle determinar dia dificil dinero direccion directo distinto dividir dos duda durar ' +
    'edad ejercer elegir elemento empezar encima encontrar entender entero entrar enviar equipo escuchar espacio esperar estado ' +
    'estilo estructura etapa evitar exigir existir exito explicar exponer expresar extender facil factor falta familiar favor ' +
    'fecha fin final fondo forma frente fuente fuera funcion fundamental futuro ganar general gente gran guia gusto hablar hacer ' +
    'hecho hijo hombre hora hoy humano idea identificar igual imagen impedir incluso indicar influir informacion iniciar intentar ' +
    'interes ir izquierdo joven juego juntar junto lado largo lejos levantar ley libre limite linea llamar llegar llenar llevar ' +
    'local lograr lugar luz llamar malo manejar mano mantener mañana mas mayor medida medio mejor menor mente mes meter miedo ' +
    'miembro mientras mismo modo momento mostrar mover mujer mundo nacer natural necesario nivel nombre normal nota nuevo numero ' +
    'nunca objeto observar obtener ocasion ocurrir ofrecer oir ojo olvidar opinion oportunidad orden organizar origen pagar ' +
    'palabra papel par parecer parte participar pasar paso pedir pensar pequeño perder permanecer permitir pero persona pie pieza ' +
    'plan plantear poder poner posible practico preciso preferir preparar presencia presentar presente primero principio problema ' +
    'producir producto pronto propio proponer proposito proteger proximo publico pueblo puerta punto quedar querer quitar razon ' +
    'real realidad realizar recibir reconocer recordar recurso reducir referir regla relacion repetir representar requerir ' +
    'respecto responder resto resultar reunir saber sacar salir seguir segundo seguro semana semejante sentido sentir serie ' +
    'servicio servir siempre siglo significar siguiente simple sistema sitio situacion sociedad soler solo sostener suceder ' +
    'suficiente sufrir suponer surgir tambien tarde tarea tecnica tema tener termino tiempo tipo tocar todavia total trabajar ' +
    'traer tratar ultimo unico unidad unir utilizar valor varios vender venir ver verdad vez viajar vida viejo vista vivir voluntad ' +
    'volver voz',
};
