using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record HeldPart
{
    [Description("Ids of the designations that count; empty for all.")]
    public IReadOnlyList<string> Of { get; set; } = [];
}

internal sealed record DesignationPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("What it asks, all of it.")]
    public required IReadOnlyList<DesignationRowPart> Requirements { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

/// <summary>A requirement of a designation.</summary>
internal sealed record DesignationRowPart : FormPart
{
    [Description("The least value, for a form that measures a figure.")]
    public decimal? AtLeast { get; set; }
}
