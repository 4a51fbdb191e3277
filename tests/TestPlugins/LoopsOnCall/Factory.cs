using PartnerHub.Contracts;

namespace TestPlugins.LoopsOnCall;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("loops-on-call", settings)
    {
        private volatile bool _for = true;

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            while (dossier.Partner.Id == "loop" && _for)
            {
            }

            return base.Assess(dossier, on);
        }
    }
}
