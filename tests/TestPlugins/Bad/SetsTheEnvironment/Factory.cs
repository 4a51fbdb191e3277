using PartnerHub.Contracts;

namespace TestPlugins.Bad.SetsTheEnvironment;

/// <summary>Sets variables of the process.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("sets-the-environment", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
                Environment.SetEnvironmentVariable("PATH", "");
            }

            return base.Assess(dossier, on);
        }
    }
}
