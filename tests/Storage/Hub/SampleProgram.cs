using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Storage.Tests.Hub;

/// <summary>A program with one kind of fact of each form.</summary>
internal static class SampleProgram
{
    public const string Id = "tiers";

    public static ProgramDescription Description { get; } = new()
    {
        Id = Id,
        Version = "1.0.0",
        Name = Text("tiers"),
        Vendor = "Nobody",
        Summary = Text("tiers"),
        Calendar = new() { YearStartMonth = 1 },
        Levels = [new() { Id = "bronze", Name = Text("bronze") }, new() { Id = "silver", Name = Text("silver") }, new() { Id = "gold", Name = Text("gold") }],
        PartnerTypes = [new() { Id = "value-added-reseller", Name = Text("reseller") }, new() { Id = "system-integrator", Name = Text("integrator") }],
        Regions = [new() { Id = "euro", Name = Text("euro"), Countries = ["FR", "DE"], Currency = "EUR" }],
        FactKinds =
        [
            Kind("sales", FactValueType.Money) with { Additive = true },
            Kind("certification") with { PerPerson = true, HasValidity = true },
            Kind("website", FactValueType.Flag) with { ValueOptional = true },
            Kind("score", FactValueType.Number),
            Kind("speciality", FactValueType.Text),
            Kind("monthly-report") with { Period = PeriodForm.Month },
            Kind("agreement", FactValueType.Flag) with { ValueOptional = true, HasValidity = true },
        ],
    };

    private static LocalizedText Text(string text) => LocalizedText.Of(text, text);

    private static FactKind Kind(string id, FactValueType type = FactValueType.None) => new() { Id = id, Name = Text(id), ValueType = type };
}

internal sealed class FindSampleProgram : IRequestHandler<FindProgram, HostedProgram?>
{
    public Task<HostedProgram?> Handle(FindProgram request, CancellationToken cancellationToken) => Task.FromResult(
        request.Program is SampleProgram.Id or "tracks"
            ? new HostedProgram { Id = request.Program, Version = "1.0.0", State = ProgramState.Serving, Description = SampleProgram.Description with { Id = request.Program } }
            : null);
}
