// A provider of another make: npm's oidc-provider, with its own pages for signing in, for anybody by any name.
import http from 'node:http';
import { Provider } from 'oidc-provider';

const api = 'urn:partnerhub:api';
const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'partnerhub',
        client_secret: 'a secret of the tests',
        application_type: 'native',
        grant_types: ['authorization_code', 'client_credentials'],
        redirect_uris: ['http://127.0.0.1/sign-on/foreign/done'],
        post_logout_redirect_uris: ['http://127.0.0.1/'],
      },
    ],
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@foreign.example`, email_verified: true, name: 'Fabienne Foreign', groups: ['viewers'] }),
    }),
    extraTokenClaims: () => ({ groups: ['viewers'] }),
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({ audience: resource, accessTokenFormat: 'jwt', scope: 'api' }),
      },
    },
  });
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri) => new URL(uri).hostname === '127.0.0.1';
  server.on('request', provider.callback());
  console.log(`ready ${issuer} ${api}`);
});

// It ends with the test that began it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
