using PartnerHub.Contracts;

namespace TestPlugins.Bad.LoopsInNextChange;

/// <summary>Looks for a day on which something changes, and never finds one.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("loops-in-next-change", settings)
    {
        public override DateOnly? NextChange(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                for (var day = on; ; day = day == DateOnly.MaxValue ? on : day.AddDays(1))
                {
                }
            }

            return on.AddDays(1);
        }
    }
}
