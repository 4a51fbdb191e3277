using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.CommandLine;

/// <summary>The words of the command line, beside those the screens have.</summary>
public static class Speech
{
    public static string Say(this Locale locale, string fr, string en) => locale.Say(LocalizedText.Of(fr, en));

    /// <summary>What something is called and what it is, with the language's colon.</summary>
    public static string Pair(this Locale locale, string name, string value) => name + locale.Say(" : ", ": ") + value;

    public static string Days(this Locale locale, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        (null, { } last) => $"… – {locale.ShortDay(last)}",
        ({ } first, null) => $"{locale.ShortDay(first)} – …",
        ({ } first, { } last) when first == last => locale.ShortDay(first),
        ({ } first, { } last) => $"{locale.ShortDay(first)} – {locale.ShortDay(last)}",
    };

    public static string Of(this Locale locale, ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Granted => locale.Say("accordée", "granted"),
        ClaimOutcome.Partly => locale.Say("accordée en partie", "granted in part"),
        ClaimOutcome.Refused => locale.Say("refusée", "refused"),
        ClaimOutcome.NeedsApproval => locale.Say("à approuver par le fournisseur", "needs the vendor's approval"),
        _ => locale.Say("indéterminée", "undetermined"),
    };

    public static string Of(this Locale locale, ObligationState state) => state switch
    {
        ObligationState.Done => locale.Say("fait", "done"),
        ObligationState.Due => locale.Say("à faire", "due"),
        ObligationState.Late => locale.Say("en retard", "late"),
        _ => locale.Say("à venir", "upcoming"),
    };

    public static string Of(this Locale locale, BenefitForm form) => form switch
    {
        BenefitForm.PercentCeiling or BenefitForm.QuantityCeiling => locale.Say("jusqu’à", "up to"),
        _ => "",
    };

    public static string Of(this Locale locale, CellOrigin origin) => origin switch
    {
        CellOrigin.TableCell => locale.Say("cellule du tableau", "table cell"),
        CellOrigin.Press => locale.Say("presse", "press"),
        CellOrigin.Inferred => locale.Say("déduit", "inferred"),
        CellOrigin.TableCellAndInferred => locale.Say("tableau, complété", "table, completed"),
        CellOrigin.PressAndGuide => locale.Say("presse et guide", "press and guide"),
        CellOrigin.Unsupported => locale.Say("sans source", "no source"),
        _ => locale.Say("guide", "guide"),
    };

    /// <summary>A benefit's value with its unit and how it reads; empty when there is none.</summary>
    public static string Benefit(this Locale locale, BenefitForm form, LocalizedText? text, FactValue value, string? unit) =>
        text is not null ? locale.Say(text) : $"{locale.Of(form)} {locale.Value(value, unit)}".Trim() is var said && value.Form != FactValueForm.None ? said : "";
}
