using PartnerHub.Contracts;

namespace TestPlugins.Bad.DayOutOfRange;

/// <summary>Says that something changes before time began.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("day-out-of-range", settings)
    {
        public override DateOnly? NextChange(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? DateOnly.MinValue : on.AddDays(1);
    }
}
