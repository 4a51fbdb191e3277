using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The articles of the client's document, and one for each element that names none.</summary>
internal sealed class ClauseList
{
    private readonly List<Clause> _clauses;

    public ClauseList(Definition definition) => _clauses = [.. definition.Clauses.Select(Stated)];

    public IReadOnlyList<Clause> All => _clauses;

    /// <summary>The article an element cites, or one made for it.</summary>
    /// <param name="cited">What it cites; null for nothing.</param>
    /// <param name="id">Id of the article made for it.</param>
    /// <param name="title">What that one is about.</param>
    /// <param name="source">Where the element comes from.</param>
    public string Of(string? cited, string id, LocalizedText title, SourcePart? source = null)
    {
        if (cited is not null)
        {
            return cited;
        }

        if (!_clauses.Exists(known => known.Id == id))
        {
            _clauses.Add(Made(id, title, source));
        }

        return id;
    }

    private static Clause Stated(ClausePart part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Location = part.Location ?? Location(part.Source),
        Note = part.Note,
        IsReading = part.IsReading,
    };

    private static Clause Made(string id, LocalizedText title, SourcePart? source) => new()
    {
        Id = id,
        Title = title,
        Location = Location(source),
        Note = source?.Kind == SourceKind.Suggestion
            ? LocalizedText.Of("Valeur proposée par nous : le client ne l'a pas encore confirmée.", "A value that we suggest: the client has not confirmed it yet.")
            : null,
        IsReading = source?.Kind == SourceKind.Suggestion,
    };

    // A question's id is for who writes the definition: partners read what it is about.
    private static LocalizedText Location(SourcePart? source) => source switch
    {
        { Kind: SourceKind.Consultant } => LocalizedText.Of("décision prise à la mise en place du programme", "decided when the program was set up"),
        { Title: { } title } => LocalizedText.Of($"questionnaire, « {title.Fr} »", $"questionnaire, “{title.En}”"),
        { Question: not null, Kind: SourceKind.Answer } => LocalizedText.Of("questionnaire", "questionnaire"),
        _ => LocalizedText.Of("définition du programme", "definition of the program"),
    };
}
