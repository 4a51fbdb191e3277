using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Geography;

/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Words">What else means it: other names, towns and provinces that clients name.</param>
internal sealed record Country(string Code, LocalizedText Name, IReadOnlyList<string> Words)
{
    private const string List =
        """
        AE|Émirats arabes unis|United Arab Emirates|émirats,emirates,dubai,abu dhabi,uae
        AL|Albanie|Albania
        AR|Argentine|Argentina
        AT|Autriche|Austria|österreich,vienne,vienna
        AU|Australie|Australia
        BA|Bosnie-Herzégovine|Bosnia and Herzegovina|bosnie,bosnia
        BE|Belgique|Belgium|belgië,wallonie,wallonia,flandre,flandres,flanders,bruxelles,brussels
        BF|Burkina Faso|Burkina Faso
        BG|Bulgarie|Bulgaria
        BH|Bahreïn|Bahrain
        BJ|Bénin|Benin
        BR|Brésil|Brazil
        CA|Canada|Canada|québec,quebec,montréal,ontario
        CD|RD Congo|DR Congo|rdc
        CH|Suisse|Switzerland|schweiz,suisse romande,romandie,suisse alémanique,genève,geneva,zurich
        CI|Côte d’Ivoire|Ivory Coast|cote d ivoire,abidjan
        CL|Chili|Chile
        CM|Cameroun|Cameroon
        CN|Chine|China
        CO|Colombie|Colombia
        CY|Chypre|Cyprus
        CZ|Tchéquie|Czechia|république tchèque,czech republic
        DE|Allemagne|Germany|deutschland,bavière,bavaria,berlin,munich
        DK|Danemark|Denmark
        DZ|Algérie|Algeria
        EE|Estonie|Estonia
        EG|Égypte|Egypt
        ES|Espagne|Spain|españa,catalogne,catalonia,madrid,barcelone,barcelona
        FI|Finlande|Finland
        FR|France|France|france métropolitaine,dom tom,outre mer,île de france,ile de france,idf,paris,lyon,marseille,lille,nantes,bordeaux,toulouse,strasbourg,rennes,bretagne,normandie,hauts de france,grand est,alsace,lorraine,bourgogne,franche comté,auvergne,rhône alpes,rhone alpes,occitanie,nouvelle aquitaine,aquitaine,provence,paca,côte d azur,pays de la loire,centre val de loire,corse
        GA|Gabon|Gabon
        GB|Royaume-Uni|United Kingdom|uk,grande bretagne,great britain,angleterre,england,écosse,scotland,londres,london,pays de galles,wales
        GN|Guinée|Guinea
        GR|Grèce|Greece
        HR|Croatie|Croatia
        HU|Hongrie|Hungary
        IE|Irlande|Ireland
        IL|Israël|Israel
        IN|Inde|India
        IS|Islande|Iceland
        IT|Italie|Italy|italia,milan,rome
        JP|Japon|Japan
        KE|Kenya|Kenya
        KR|Corée du Sud|South Korea
        KW|Koweït|Kuwait
        LB|Liban|Lebanon
        LI|Liechtenstein|Liechtenstein
        LT|Lituanie|Lithuania
        LU|Luxembourg|Luxembourg|lux,grand duché
        LV|Lettonie|Latvia
        MA|Maroc|Morocco|casablanca
        MC|Monaco|Monaco
        MD|Moldavie|Moldova
        ME|Monténégro|Montenegro
        MG|Madagascar|Madagascar
        MK|Macédoine du Nord|North Macedonia
        ML|Mali|Mali
        MT|Malte|Malta
        MU|Maurice|Mauritius|île maurice
        MX|Mexique|Mexico
        NE|Niger|Niger
        NG|Nigeria|Nigeria
        NL|Pays-Bas|Netherlands|hollande,holland,nederland
        NO|Norvège|Norway
        NZ|Nouvelle-Zélande|New Zealand
        OM|Oman|Oman
        PE|Pérou|Peru
        PL|Pologne|Poland
        PT|Portugal|Portugal
        QA|Qatar|Qatar
        RO|Roumanie|Romania
        RS|Serbie|Serbia
        SA|Arabie saoudite|Saudi Arabia|ksa
        SE|Suède|Sweden
        SG|Singapour|Singapore
        SI|Slovénie|Slovenia
        SK|Slovaquie|Slovakia
        SN|Sénégal|Senegal|dakar
        TG|Togo|Togo
        TN|Tunisie|Tunisia
        TR|Turquie|Türkiye|turkey
        UA|Ukraine|Ukraine
        US|États-Unis|United States|usa,états unis d amérique,united states of america,amérique,america
        ZA|Afrique du Sud|South Africa
        """;

    /// <summary>By French name.</summary>
    public static IReadOnlyList<Country> All { get; } =
        [.. List.Split('\n').Select(line => line.Split('|')).Select(Of).OrderBy(country => Wording.Plain(country.Name.Fr), StringComparer.Ordinal)];

    /// <summary>To choose from, each by its code too.</summary>
    public static Option[] Options { get; } = [.. All.Select(country => new Option { Id = country.Code, Label = country.Name, Labels = country.Words })];

    public static LocalizedText NameOf(string code) => All.FirstOrDefault(country => country.Code == code)?.Name ?? LocalizedText.Of(code, code);

    private static Country Of(string[] parts) =>
        new(parts[0], LocalizedText.Of(parts[1], parts[2]), parts is [_, _, _, var words] ? words.Split(',') : []);
}
