using PartnerHub.Contracts;

namespace TestPlugins.Bad.DeadlocksInBenefits;

/// <summary>Waits for a thread that waits for it.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("deadlocks-in-benefits", settings)
    {
        private readonly object _gate = new();

        public override IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                lock (_gate)
                {
                    var other = new Thread(() =>
                    {
                        lock (_gate)
                        {
                        }
                    });
                    other.Start();
                    other.Join();
                }
            }

            return base.Grant(dossier, on);
        }
    }
}
