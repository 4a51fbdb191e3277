using System.Text;

namespace PartnerHub.Questionnaires.Tests;

/// <summary>
/// The delivered file with fifty of its questions ticked and answered, as people fill it in: in its mangled text, in a mended one, or
/// in one that is mended in part.
/// </summary>
internal sealed class FilledFile
{
    private static readonly string[] Open = ["**Y a-t-il des partenariats formels", "**Comment gérez-vous vos partenariats"];

    private static readonly (string Label, string Said)[] Fields =
    [
        ("Stratégie formalisée", "Oui"), ("% CA via partenaires", "30 %"), ("% leads via partenaires", "12,5 %"), ("Responsable", "Élodie Forêt - Direction générale"),
        ("Objectif annuel", "10 nouveaux partenaires d’ici l’été… à Orléans"), ("Programme formalisé", "Oui"), ("Nombre de tiers", "3"),
        ("Certification", "Oui - à l’arrivée, « niveau 1 »"), ("Formation", "Non"), ("Programme referral", "Oui - https://exemple.fr/été"), ("Outil tracking", "Tableur maison"),
        ("Commission type", "À l’acte : 500 € par œuvre"), ("Budget co-marketing", "20\u00A0000\u00A0€/an"), ("Partenaires co-marketing actifs", "4"), ("Offre white-label", "Oui"),
        ("Partenaires white-label", "Alpha Conseil"), ("Conditions", "Prix public −20 %, support à NOËL COMPRIS"), ("CA white-label", "120 000 €/an"),
        ("Fréquence reviews", "Chaque trimestre"), ("SLA", "Réponse sous 4 h"), ("Résolution conflits", "Le premier déclaré l’emporte"), ("Contrat type", "Oui - modèle 2025"),
        ("Durée standard", "2 ans"), ("Exclusivités accordées", "Aucune à ce jour"), ("Validation", "Direction juridique"), ("NDA", "Systématique"), ("Portail partenaire", "Non"),
        ("Documentation technique", "Oui"), ("Formation produit", "Oui"), ("Partner Manager", "Oui - Zoë Ÿve"), ("Budget partenariats", "80 000 €/an"),
    ];

    private static readonly (string Start, string Row)[] Rows =
    [
        ("| [Partenaire 1] | [Tech/Channel/Referral]", "| Société Générâle d’Éclairage | Channel | janvier 2022 | 1 200 000 € | Actif | Zoë |"),
        ("| [Partenaire 1] | [API/Plugin/Native]", "| Œuvre & Fils | API | Oui - https://exemple.fr | 30 % | Oui |"),
        ("| [Outil 1]", "| Façade | 12 | P1 | Planifié |"),
        ("| [Partenaire 1] | [À compléter] | [À compléter] | [X%]", "| Société Générâle d’Éclairage | Île-de-France | Énergie | 15 % | 450 000 € | Oui | Oui |"),
        ("| [Partenaire 1] | [Consultant/Agence/Influenceur]", "| Réseau Ôde | Agence | 10 % | 40 | 10 | 20 k€ |"),
        ("| [Partenaire 1] | [Webinar/Content/Event]", "| Réseau Ôde | Webinar | mars 2025 | 3 000 € | 60 | 4 |"),
        ("| [Partenaire 1] | [À compléter] | [€ ou leads/an]", "| Bêta | Revente | 50 000 € | Discussion | Rappeler à la rentrée | T1 2026 |"),
        ("| [Partenaire 1] | [À compléter] | [À compléter] | [Oui/Non]", "| Gamma | Éditeur | Notoriété | Oui | Le prix… |"),
    ];

    private static readonly (string Label, string Said)[] Others =
    [
        ("- Tier 1 (Bronze) : ", "Accès à la documentation"), ("- Tier 2 (Silver) : ", "Remise dédiée"), ("- Tier 3 (Gold) : ", "Équipe à demeure, 24 h/24"),
        ("Types de partenariats visés :\n1. ", "Intégrateurs « premium »"), ("Métriques de performance :\n1. ", "CA généré"),
    ];

    private readonly string _clean;
    private readonly List<(int Start, int End, string Said)> _said = [];

    /// <param name="clean">The delivered text, repaired.</param>
    public FilledFile(string clean)
    {
        _clean = clean;
        Tick();
        foreach (var (label, said) in Fields.Select(field => ("\n" + field.Label + " : ", field.Said)).Where(field => clean.Contains(field.Item1, StringComparison.Ordinal))
            .Concat(Fields.Select(field => ("- " + field.Label + " : ", field.Said)).Where(field => clean.Contains(field.Item1, StringComparison.Ordinal))).Concat(Others))
        {
            var start = IndexOf(label) + label.Length;
            _said.Add((start, clean.IndexOf(']', start) + 1, said));
        }

        foreach (var (start, row) in Rows)
        {
            _said.Add((IndexOf(start), clean.IndexOf('\n', IndexOf(start)), row));
        }

        var note = clean.IndexOf('\n', IndexOf("**Ces intégrations sont-elles"));
        _said.Add((note, note, " Co-développées à 80 %, « œuvre » commune"));
    }

    public string Clean => Text(text => text);

    /// <summary>Clean French typed into the mangled text.</summary>
    public string TypedInto(CodePage page) => Text(text => Mangling.Mangle(text, page));

    public string MangledThroughout(CodePage page) => Mangling.Mangle(Clean, page);

    /// <summary>As typed into the mangled text, of which an editor mended every other line.</summary>
    public string HalfMended(CodePage page)
    {
        var (clean, typed) = (Clean.Split('\n'), TypedInto(page).Split('\n'));
        return string.Join('\n', typed.Select((line, i) => i % 2 == 0 ? clean[i] : line));
    }

    private string Text(Func<string, string> layout)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var (start, end, said) in _said.OrderBy(edit => edit.Start))
        {
            text.Append(layout(_clean[at..start])).Append(said);
            at = end;
        }

        return text.Append(layout(_clean[at..])).ToString();
    }

    private void Tick()
    {
        for (var at = _clean.IndexOf("- [ ]", StringComparison.Ordinal); at >= 0; at = _clean.IndexOf("- [ ]", at + 1, StringComparison.Ordinal))
        {
            if (!Open.Any(open => _clean.AsSpan(at + "- [ ] ".Length).StartsWith(open, StringComparison.Ordinal)))
            {
                _said.Add((at + 3, at + 4, "x"));
            }
        }
    }

    private int IndexOf(string part) => _clean.IndexOf(part, StringComparison.Ordinal) is var at && at >= 0 ? at : throw new InvalidDataException(part);
}
