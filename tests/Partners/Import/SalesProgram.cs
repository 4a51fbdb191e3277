using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Tests.Import;

/// <summary>A program that takes weekly sales files.</summary>
internal sealed class SalesProgram : IRequestHandler<FindProgram, HostedProgram?>
{
    public const string Id = "tracks";

    private static readonly ProgramDescription Description = new()
    {
        Id = Id,
        Version = "1.0.0",
        Name = LocalizedText.Of("Essai", "Trial"),
        Vendor = "Exemple",
        Summary = LocalizedText.Of("Essai", "Trial"),
        Levels = [],
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
        ],
        SalesReporting = new SalesReporting
        {
            Kind = "sales", SubmissionKind = "pos-submission", WhyDetail = "why", Period = PeriodForm.Week, DueDays = 7, MaxRejectedShare = 0.05m, RequiresComplete = true, Clause = "POS",
        },
    };

    public Task<HostedProgram?> Handle(FindProgram request, CancellationToken cancellationToken) =>
        Task.FromResult(request.Program == Id ? new HostedProgram { Id = Id, Version = "1.0.0", State = ProgramState.Serving, Description = Description } : null);
}
