using PartnerHub.Contracts;
using PartnerHub.Onboarding.Documents;
using PartnerHub.Onboarding.Forms;

namespace PartnerHub.Onboarding.Binding;

/// <summary>Finds out what each place of a document is for: sections by title or number, fields and columns by label, questions by wording or order.</summary>
internal static class FormBinding
{
    public static BoundForm Bind(FormDocument document, Questionnaire form)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var sections = document.Sections.Select(section => Bind(document.Lines, section, SectionOf(section, form, taken))).ToList();
        var bound = new BoundForm
        {
            Document = document,
            Form = form,
            Language = LanguageOf(document),
            Sections = sections,
            Summary = [.. document.Others.SelectMany(section => section.Tables).SelectMany(SummaryRows)],
            Warnings = document.Warnings,
        };
        return bound with { Warnings = [.. document.Warnings.Concat(BindingWarnings.Of(bound)).OrderBy(warning => warning.Line ?? 0)] };
    }

    private static IEnumerable<BoundElement> SummaryRows(DocumentTable table) =>
        from row in table.Rows
        where row.Cells.Count > 1
        let element = SummaryElement.Of(row.Cells[0].Typed)
        where element is not null
        select new BoundElement(element, row.Cells[1]);

    private static FormSection? SectionOf(DocumentSection section, Questionnaire form, HashSet<string> taken)
    {
        var found = form.Sections.FirstOrDefault(known => IsCalled(known, section.Title))
            ?? form.Sections.FirstOrDefault(known => known.Number == section.Number && Resembles(section, known));
        return found is not null && taken.Add(found.Id) ? found : null;
    }

    private static bool IsCalled(FormSection known, string title) =>
        Wording.Same(title, known.Title.Fr) || Wording.Same(title, known.Title.En) || known.Titles.Any(other => Wording.Same(title, other));

    /// <summary>A section with a title of its own is still known by its number when it has one of the places that belong there.</summary>
    private static bool Resembles(DocumentSection section, FormSection known) =>
        section.Blocks.SelectMany(block => block.Fields).Any(line => known.Fields.Any(field => field.IsCalled(line.Label)))
        || section.Tables.Any(table => known.Tables.Any(other => TableBinding.Columns(table, other).Count(column => !column.IsExtra) * 2 > table.Columns.Count))
        || section.Items.Any(item => QuestionBinding.Known(item, known) is not null);

    private static BoundSection Bind(TextLines lines, DocumentSection section, FormSection? form)
    {
        var ids = new ExtraIds(section.Number ?? 0);
        var tables = section.Tables.Select(table => TableBinding.Bind(table, form, ids)).ToList();
        var lists = section.Blocks.SelectMany(block => ListBinding.Bind(lines, block, form, ids)).ToList();
        var listed = lists.SelectMany(list => list.Rows).Select(row => row.Line).ToHashSet();
        return new BoundSection
        {
            Section = section,
            Form = form,
            Questions = [.. QuestionBinding.Bind(section.Items, form, ids)],
            Fields = [.. section.Blocks.SelectMany(block => block.Fields).Where(line => !listed.Contains(line.Line)).Select(line => FieldBinding.Bind(line, form, ids))],
            Tables = [.. tables, .. lists],
        };
    }

    private static string LanguageOf(FormDocument document)
    {
        var words = Wording.Plain(document.Text[..Math.Min(document.Text.Length, 20_000)]).Split(' ');
        return words.Count(word => word is "the" or "and" or "of" or "yes" or "your" or "partner" or "partners") > words.Count(word => word is "le" or "la" or "les" or "de" or "des" or "oui" or "vos" or "partenaire" or "partenaires") ? "en" : "fr";
    }
}
