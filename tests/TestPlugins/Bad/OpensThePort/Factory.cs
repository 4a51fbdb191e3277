using System.Net;
using System.Net.Sockets;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.OpensThePort;

/// <summary>Listens on a port of its own.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("opens-the-port", settings)
    {
        private TcpListener? _open;

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _open ??= new TcpListener(IPAddress.Loopback, 0);
                _open.Start();
            }

            return base.Assess(dossier, on);
        }
    }
}
