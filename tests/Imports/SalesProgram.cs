using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Tests;

/// <summary>A program that takes weekly sales files.</summary>
internal sealed class SalesProgram : IRequestHandler<FindProgram, HostedProgram?>
{
    public const string Id = "tracks";

    internal static readonly ProgramDescription Description = new()
    {
        Id = Id,
        Version = "1.0.0",
        Name = LocalizedText.Of("Essai", "Trial"),
        Vendor = "Exemple",
        Summary = LocalizedText.Of("Essai", "Trial"),
        Levels = [Level("bronze"), Level("silver"), Level("gold")],
        PartnerTypes = [],
        Regions = [],
        Calendar = new ProgramCalendar { YearStartMonth = 4 },
        Requirements = [],
        Benefits = [],
        Violations = [],
        FactKinds =
        [
            new() { Id = "sales", Name = LocalizedText.Of("Ventes", "Sales"), ValueType = FactValueType.Money, Additive = true, Details =
            [
                new() { Id = "channel", Name = LocalizedText.Of("Canal", "Channel"), Type = FactDetailType.Text },
                new() { Id = "discounts", Name = LocalizedText.Of("Remises", "Discounts"), Type = FactDetailType.Number, Additive = true },
            ] },
            new() { Id = "pos-submission", Name = LocalizedText.Of("Envoi", "Submission"), ValueType = FactValueType.Flag, Period = PeriodForm.Week, Details =
            [
                new() { Id = "why", Name = LocalizedText.Of("Motif", "Why"), Type = FactDetailType.Text },
            ] },
            new() { Id = "certification", Name = LocalizedText.Of("Certificat", "Certificate"), PerPerson = true, HasValidity = true },
            new() { Id = "website", Name = LocalizedText.Of("Site", "Website"), ValueType = FactValueType.Flag },
            new() { Id = "score", Name = LocalizedText.Of("Note", "Score"), ValueType = FactValueType.Number, Details =
            [
                new() { Id = "askedOn", Name = LocalizedText.Of("Demandé le", "Asked on"), Type = FactDetailType.Date },
            ] },
        ],
        SalesReporting = new SalesReporting
        {
            Kind = "sales", SubmissionKind = "pos-submission", WhyDetail = "why", Period = PeriodForm.Week, DueDays = 7, MaxRejectedShare = 0.05m, RequiresComplete = true, Clause = "POS",
        },
    };

    private static Level Level(string id) => new() { Id = id, Name = LocalizedText.Of(id, id) };

    public Task<HostedProgram?> Handle(FindProgram request, CancellationToken cancellationToken) =>
        Task.FromResult(request.Program == Id ? new HostedProgram { Id = Id, Version = "1.0.0", State = ProgramState.Serving, Description = Description } : null);
}
