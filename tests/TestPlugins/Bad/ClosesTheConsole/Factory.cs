using PartnerHub.Contracts;

namespace TestPlugins.Bad.ClosesTheConsole;

/// <summary>Closes the console.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("closes-the-console", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Console.Out.Dispose();
                Console.Error.Dispose();
            }

            return base.Assess(dossier, on);
        }
    }
}
