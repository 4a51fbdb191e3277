using PartnerHub.Contracts;

namespace TestPlugins.LoopsOnCall;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("loops-on-call", settings)
    {
        // Longer than any limit; not for ever, so that the tests that follow have the machine to themselves.
        private const int Milliseconds = 20_000;

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            var end = Environment.TickCount64 + Milliseconds;
            while (dossier.Partner.Id == "loop" && Environment.TickCount64 < end)
            {
            }

            return base.Assess(dossier, on);
        }
    }
}
