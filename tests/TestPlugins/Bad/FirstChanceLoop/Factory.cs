using PartnerHub.Contracts;

namespace TestPlugins.Bad.FirstChanceLoop;

/// <summary>Throws whenever anybody throws anything.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("first-chance-loop", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                AppDomain.CurrentDomain.FirstChanceException += (_, _) => throw new InvalidOperationException("on purpose");
                throw new InvalidOperationException("on purpose");
            }

            return base.Assess(dossier, on);
        }
    }
}
