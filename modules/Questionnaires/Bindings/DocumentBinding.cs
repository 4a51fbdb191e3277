using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires;

/// <summary>Finds out what each place of a document is for: sections by title or number, fields and columns by label, questions by wording or order.</summary>
internal static class DocumentBinding
{
    public static BoundDocument Bind(QuestionnaireDocument document, Questionnaire questionnaire, CancellationToken cancellation = default)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var sections = document.Sections.Concat(document.Others.Where(other => Wording.Plain(other.Title) is var plain && questionnaire.Sections.Any(known => known.IsPlainly(plain)))).OrderBy(section => section.Line)
            .Select(section => Bind(document.Lines, section, SectionOf(section, questionnaire, taken), cancellation)).ToList();
        var bound = new BoundDocument(document, questionnaire, LanguageOf(document), sections)
        {
            Summary = [.. document.Others.SelectMany(section => section.Tables).SelectMany(SummaryRows)],
        };
        return bound with { Warnings = [.. document.Warnings.Concat(BindingWarnings.Of(bound)).OrderBy(warning => warning.Line ?? 0)] };
    }

    private static IEnumerable<BoundElement> SummaryRows(DocumentTable table) =>
        from row in table.Rows
        where row.Cells.Count > 1
        let element = SummaryElement.Of(row.Cells[0].Typed)
        where element is not null
        select new BoundElement(element, row.Cells[1]);

    private static Section? SectionOf(DocumentSection section, Questionnaire questionnaire, HashSet<string> taken)
    {
        var plain = Wording.Plain(section.Title);
        var found = questionnaire.Sections.FirstOrDefault(known => known.IsPlainly(plain))
            ?? questionnaire.Sections.FirstOrDefault(known => known.Number == section.Number && Resembles(section, known));
        return found is not null && taken.Add(found.Id) ? found : null;
    }

    /// <summary>A section with a title of its own is still known by its number when it has one of the places that belong there.</summary>
    private static bool Resembles(DocumentSection section, Section known) =>
        section.Blocks.SelectMany(block => block.Fields).Any(line => Wording.Plain(line.Label) is var plain && known.Fields.Any(field => field.IsPlainly(plain)))
        || section.Tables.Any(table => known.Tables.Any(other => TableBinding.Columns(table, other).Count(column => !column.IsExtra) * 2 > table.Columns.Count))
        || section.Items.Any(item => QuestionBinding.Known(item, known) is not null);

    private static BoundSection Bind(TextLines lines, DocumentSection section, Section? knownSection, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var ids = new ExtraIds(section.Number ?? 0);
        var tables = section.Tables.Select(table => TableBinding.Bind(table, knownSection, ids)).ToList();
        var blocks = section.Blocks.Concat(section.Loose.Where(loose => LooseBinding.IsLabelled(loose, knownSection)).Select(loose => LooseBinding.Labelled(loose.Block))).ToList();
        var lists = blocks.SelectMany(block => ListBinding.Bind(lines, block, knownSection, ids)).ToList();
        var listed = lists.SelectMany(list => list.Rows).Select(row => row.Line).ToHashSet();
        var fields = blocks.SelectMany(block => FieldBinding.Lines(lines, block, knownSection)).Where(line => !listed.Contains(line.Line));
        return new BoundSection
        {
            Section = section,
            Known = knownSection,
            Questions = [.. QuestionBinding.Bind(LooseBinding.Answered(lines, section, knownSection), knownSection, ids).Select(question => LooseBinding.WithLines(lines, question))],
            Fields = [.. FieldBinding.Bind(fields, knownSection, ids)],
            Tables = [.. tables, .. lists],
        };
    }

    private static string LanguageOf(QuestionnaireDocument document)
    {
        var words = Wording.Plain(document.Text[..Math.Min(document.Text.Length, 20_000)]).Split(' ');
        return words.Count(word => word is "the" or "and" or "of" or "yes" or "your" or "partner" or "partners") > words.Count(word => word is "le" or "la" or "les" or "de" or "des" or "oui" or "vos" or "partenaire" or "partenaires") ? "en" : "fr";
    }
}
