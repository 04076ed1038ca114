import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkHost, checkSender, senderOf } from './browser.ts'
import { addressOf, isHttps } from './proxy.ts'
import { cookieOf, endedCookie, tokenIn } from './session-cookie.ts'

const host = 'api.example.com'
const token = 'x'.repeat(43)

test('only this host’s own pages count as own, by what the browser says or by the Origin', () => {
  const cases: [Record<string, string>, 'own' | 'foreign' | 'unknown'][] = [
    [{ 'sec-fetch-site': 'same-origin' }, 'own'],
    [{ 'sec-fetch-site': 'same-site' }, 'foreign'],
    [{ 'sec-fetch-site': 'cross-site' }, 'foreign'],
    [{ 'sec-fetch-site': 'none' }, 'foreign'],
    [{ 'sec-fetch-site': 'cross-site', origin: `http://${host}` }, 'foreign'],
    [{ origin: `http://${host}` }, 'own'],
    [{ origin: `https://${host}` }, 'own'],
    [{ origin: `http://${host}:81` }, 'foreign'],
    [{ origin: `http://${host}.evil.example` }, 'foreign'],
    [{ origin: 'http://evil.example' }, 'foreign'],
    [{ origin: 'null' }, 'foreign'],
    [{ origin: '' }, 'foreign'],
    [{ referer: `http://${host}/` }, 'unknown'],
    [{}, 'unknown'],
  ]
  for (const [headers, sender] of cases)
    assert.equal(senderOf({ host, ...headers }, { https: false }), sender, JSON.stringify(headers))
})

test('where browsers come by https, a page that came by http is foreign', () => {
  assert.equal(senderOf({ host, origin: `http://${host}` }, { https: true }), 'foreign')
  assert.equal(senderOf({ host, origin: `https://${host}` }, { https: true }), 'own')
})

test('behind a proxy that changes the Host, the public address is own', () => {
  const settings = { https: true, publicUrl: 'https://api.example.com/vtrix' }
  assert.equal(senderOf({ host: '10.0.0.1:8787', origin: 'https://api.example.com' }, settings), 'own')
})

test('a change by cookie needs an own page and JSON', () => {
  const own = { host, origin: `http://${host}` }
  const check = (headers: Record<string, string>, hasBody = true) => checkSender(headers, { https: false }, hasBody)
  assert.equal(check({ ...own, 'content-type': 'application/json; charset=utf-8' }), undefined)
  assert.equal(check(own, false), undefined)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json', ''])
    assert.equal(check({ ...own, 'content-type': type })?.code, 'invalid_request')
  assert.equal(check({ host, 'content-type': 'application/json' })?.code, 'permission_denied')
})

test('on loopback a name that is not this machine’s or the public one is refused', () => {
  const settings = { host: '127.0.0.1', publicUrl: 'https://api.example.com' }
  for (const good of ['localhost:8787', '127.0.0.1', '[::1]:80', 'api.example.com'])
    assert.equal(checkHost(good, settings), undefined)
  for (const bad of ['evil.example', 'localhost.evil.example', 'api.example.com.evil.example'])
    assert.equal(checkHost(bad, settings)?.code, 'permission_denied')
})

test('the session’s cookie is kept from scripts and other sites, and by https it is bound to the host', () => {
  assert.equal(cookieOf(token, false), `vtrix_session=${token}; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax`)
  const secure = cookieOf(token, true)
  assert.match(secure, /^__Host-vtrix_session=x{43}; .*; Secure$/)
  assert.match(endedCookie(true), /^__Host-vtrix_session=; Max-Age=0; .*; Secure$/)
  assert.equal(tokenIn({ cookie: `a=b; vtrix_session=${token}; c=d` }, false), token)
  assert.equal(tokenIn({ cookie: `vtrix_session=${token}` }, true), undefined, 'set by http, it counts for nothing')
  assert.equal(tokenIn({ cookie: 'vtrix_session=short' }, false), undefined)
  assert.equal(tokenIn({}, false), undefined)
})

test('a proxy is believed only where the configuration says that there is one, and only for what it wrote itself', () => {
  const headers = { 'x-forwarded-for': '1.2.3.4, 203.0.113.9', 'x-forwarded-proto': 'https' }
  const request = { headers, socket: { remoteAddress: '10.0.0.1' } }
  assert.equal(addressOf(request, { trustProxy: false }), '10.0.0.1')
  assert.equal(addressOf(request, { trustProxy: true }), '203.0.113.9')
  assert.equal(addressOf({ ...request, headers: {} }, { trustProxy: true }), '10.0.0.1')
  assert.equal(isHttps(headers, { trustProxy: false }), false)
  assert.equal(isHttps(headers, { trustProxy: true }), true)
  assert.equal(isHttps({ 'x-forwarded-proto': 'https, http' }, { trustProxy: true }), false)
  assert.equal(isHttps({}, { trustProxy: false, publicUrl: 'https://api.example.com' }), true)
})
